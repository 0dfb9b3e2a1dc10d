package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import org.creditrepair.repair.money.Money;

/**
 * What a plan repays and how.
 *
 * @param principal what bears interest
 * @param annualRate nominal rate a year as a fraction, 0.18 for 18 %
 * @param instalments number of monthly instalments
 * @param carriedInterest interest that was overdue before the plan; it bears no interest itself
 * @param fees late fees that are left after the waiver; they bear no interest
 */
public record Terms(Money principal, BigDecimal annualRate, int instalments, Money carriedInterest, Money fees) {
    private static final int INSTALMENT_LIMIT = 60;

    public Terms {
        if (instalments < 1 || instalments > INSTALMENT_LIMIT) {
            throw new IllegalArgumentException("instalments must be 1 to " + INSTALMENT_LIMIT + ", not " + instalments);
        }
        if (annualRate.signum() < 0) {
            throw new IllegalArgumentException("annualRate is negative: " + annualRate.toPlainString());
        }
        if (principal.compareTo(smallestPrincipal(instalments, principal.currency())) < 0) {
            throw new IllegalArgumentException(
                    "principal is too small for " + instalments + " instalments: " + principal);
        }
        requireNotNegative("carriedInterest", carriedInterest, principal);
        requireNotNegative("fees", fees, principal);
    }

    /** One unit of the currency for each instalment: with less, rounding would leave some with nothing in them. */
    public static Money smallestPrincipal(int instalments, String currency) {
        return new Money(BigDecimal.valueOf(instalments), currency);
    }

    private static void requireNotNegative(String name, Money money, Money principal) {
        if (money.compareTo(Money.zero(principal.currency())) < 0) {
            throw new IllegalArgumentException(name + " is negative: " + money);
        }
    }
}
