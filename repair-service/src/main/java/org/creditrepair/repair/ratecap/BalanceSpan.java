package org.creditrepair.repair.ratecap;

import java.time.LocalDate;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * Principal that was owed from one day to another.
 *
 * @param from first night
 * @param to day on which it ends; that night is not in it
 */
public record BalanceSpan(LocalDate from, LocalDate to, Money principal) {

    /**
     * @return refused where {@code to} is before {@code from}, or the principal is negative
     */
    public static Result<BalanceSpan> of(LocalDate from, LocalDate to, Money principal) {
        if (to.isBefore(from)) {
            return Result.refused(Reason.NOT_AFTER, "to", to);
        }
        return principal.isNegative()
                ? Result.refused(Reason.NEGATIVE, "principal", principal)
                : Result.of(new BalanceSpan(from, to, principal));
    }

    public BalanceSpan {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to is before from: " + to);
        }
        if (principal.isNegative()) {
            throw new IllegalArgumentException("principal is negative: " + principal);
        }
    }
}
