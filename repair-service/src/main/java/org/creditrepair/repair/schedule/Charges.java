package org.creditrepair.repair.schedule;

import java.util.Objects;
import org.creditrepair.repair.money.Money;

/**
 * What is asked for beside principal and its interest; none of it bears interest.
 *
 * @param carriedInterest interest from before the loan, due with the first instalment
 * @param carriedFee fees from before the loan or for making it, due with the first instalment
 * @param carriedPenalty penalty from before the loan, due with the first instalment
 * @param feeEach due with every instalment, the down payment not being one; an instalment that a holiday frees leaves
 *     its own to the next
 */
public record Charges(Money carriedInterest, Money carriedFee, Money carriedPenalty, Money feeEach) {

    public Charges {
        Objects.requireNonNull(carriedInterest, "carriedInterest is missing");
        Objects.requireNonNull(carriedFee, "carriedFee is missing");
        Objects.requireNonNull(carriedPenalty, "carriedPenalty is missing");
        Objects.requireNonNull(feeEach, "feeEach is missing");
    }

    public static Charges none(String currency) {
        var nothing = Money.zero(currency);
        return new Charges(nothing, nothing, nothing, nothing);
    }

    public Charges withCarried(Money interest, Money fee, Money penalty) {
        return new Charges(interest, fee, penalty, feeEach);
    }

    public Charges withFeeEach(Money fee) {
        return new Charges(carriedInterest, carriedFee, carriedPenalty, fee);
    }
}
