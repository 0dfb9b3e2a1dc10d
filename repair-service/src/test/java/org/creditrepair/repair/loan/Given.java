package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Terms;

/**
 * A loan of 12,000.00 at 12 % over six months from 2024-01-31, what happens to it, and what it then comes to. Its rows
 * are 120.00 + 1,950.58, 100.49 + 1,970.09, 80.79 + 1,989.79, 60.90 + 2,009.68, 40.80 + 2,029.78 and 20.50 + 2,050.08.
 */
final class Given {
    static final LocalDate START = LocalDate.of(2024, 1, 31);
    static final LocalDate FEBRUARY_10 = LocalDate.of(2024, 2, 10);
    static final LocalDate FIRST_DUE = LocalDate.of(2024, 2, 29);
    static final LocalDate MARCH_10 = LocalDate.of(2024, 3, 10);
    static final LocalDate SECOND_DUE = LocalDate.of(2024, 3, 31);
    static final Terms TERMS = Terms.of(yuan("12000.00"), new BigDecimal("0.12"), START, 6);

    /** Of the first instalment. */
    static final LoanEvent FEE = event("fee", START, new Movement.Charge(Component.FEE, yuan("5.00"), FIRST_DUE));

    private Given() {}

    static Loan replay(LoanEvent... events) {
        return Loan.replay(TERMS, AllocationOrder.civilCode561(), List.of(events))
                .orThrow();
    }

    static Loan replay(Terms terms, LoanEvent... events) {
        return Loan.replay(terms, AllocationOrder.civilCode561(), List.of(events))
                .orThrow();
    }

    static LoanEvent event(String id, LocalDate on, LoanEvent.Fact fact) {
        return new LoanEvent(id, on, fact);
    }

    static LoanEvent paid(String id, LocalDate on, String amount) {
        return event(id, on, new Movement.Payment(yuan(amount)));
    }

    static LoanRow row(Loan loan, int number) {
        return loan.state().rows().get(number - 1);
    }

    static Receipt receipt(Loan loan, String id) {
        return loan.state().receipts().stream()
                .filter(receipt -> receipt.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Breakdown parts(String fee, String interest, String principal) {
        return parts("0.00", fee, "0.00", interest, principal);
    }

    static Breakdown parts(String cost, String fee, String penalty, String interest, String principal) {
        return new Breakdown(yuan(cost), yuan(fee), yuan(penalty), yuan(interest), yuan(principal));
    }

    static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
