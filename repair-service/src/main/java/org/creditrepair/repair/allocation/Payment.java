package org.creditrepair.repair.allocation;

import java.time.LocalDate;
import java.util.Objects;
import org.creditrepair.repair.money.Money;

/**
 * Money that came in.
 *
 * @param reference how the caller knows it; unique within a debt
 * @param receivedOn the day that decides which instalments are past due, due or in advance
 */
public record Payment(String reference, Money amount, LocalDate receivedOn, Payer payer) {

    public Payment {
        Objects.requireNonNull(reference, "reference is missing");
        Objects.requireNonNull(amount, "amount is missing");
        Objects.requireNonNull(receivedOn, "receivedOn is missing");
        Objects.requireNonNull(payer, "payer is missing");
    }

    public static Payment byBorrower(String reference, Money amount, LocalDate receivedOn) {
        return new Payment(reference, amount, receivedOn, Payer.borrower());
    }
}
