package org.creditrepair.repair.ratecap;

import java.util.List;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/** What the private-lending provisions let count as principal, and how much it may grow. */
public final class Principal {
    private Principal() {}

    /**
     * Interest deducted before the money was paid out is not principal (art. 26; Civil Code 670).
     *
     * @param stated principal that the contract states
     * @param prepaidInterest what was kept back of it
     * @return what was really lent; refused where the interest is negative, in another currency, or leaves nothing lent
     */
    public static Result<Money> lent(Money stated, Money prepaidInterest) {
        if (!prepaidInterest.isIn(stated.currency())) {
            return Result.refused(Reason.OTHER_CURRENCY, "prepaidInterest", prepaidInterest);
        }
        if (prepaidInterest.isNegative()) {
            return Result.refused(Reason.NEGATIVE, "prepaidInterest", prepaidInterest);
        }
        return prepaidInterest.compareTo(stated) < 0
                ? Result.of(stated.minus(prepaidInterest))
                : Result.refused(Reason.TOO_LARGE, "prepaidInterest", prepaidInterest);
    }

    /**
     * New principal where interest due is turned into principal (art. 27, first paragraph): interest above the cap
     * does not count.
     *
     * @param before principal and the days for which the interest was due on it
     * @param interest interest due for them
     * @return principal and, up to the cap, interest; refused where the interest is negative or in another
     *     currency, or where the year has no days
     */
    public static Result<Money> capitalised(BalanceSpan before, Money interest, Cap cap, int daysOfYear) {
        if (!interest.isIn(before.principal().currency())) {
            return Result.refused(Reason.OTHER_CURRENCY, "interest", interest);
        }
        if (interest.isNegative()) {
            return Result.refused(Reason.NEGATIVE, "interest", interest);
        }
        return cap.ceiling(List.of(before), daysOfYear)
                .map(ceiling -> before.principal().plus(interest.min(ceiling)));
    }

    /**
     * The most that a borrower owes at the end of the term, principal and interest together, however often interest
     * was capitalised (art. 27, second paragraph): original principal, and on it the cap for the whole term.
     *
     * @param original original principal over the whole term
     * @return refused where the year has no days
     */
    public static Result<Money> compoundCeiling(BalanceSpan original, Cap cap, int daysOfYear) {
        return cap.ceiling(List.of(original), daysOfYear).map(original.principal()::plus);
    }
}
