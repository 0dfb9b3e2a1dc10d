package org.creditrepair.assessment.portfolio;

import java.time.YearMonth;
import java.util.Objects;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What a vintage curve shows.
 *
 * @param everFrom the band that an obligation must have reached to count; past due
 * @param mostMonths the last month on book that is shown, from 0 to 600
 * @param asOf the last month that is known; later observations are left out
 */
public record VintageRule(DelinquencyBand everFrom, int mostMonths, YearMonth asOf) {
    private static final int LIMIT = 600;

    public VintageRule {
        Objects.requireNonNull(everFrom, "everFrom is missing");
        Objects.requireNonNull(asOf, "asOf is missing");
        if (!everFrom.isPastDue()) {
            throw new IllegalArgumentException("everFrom is not past due: " + everFrom);
        }
        if (!isShown(mostMonths)) {
            throw new IllegalArgumentException("mostMonths is not between 0 and " + LIMIT + ": " + mostMonths);
        }
    }

    /**
     * @return refused where the band is not past due, or the months on book are not between 0 and 600
     */
    public static Result<VintageRule> of(DelinquencyBand everFrom, int mostMonths, YearMonth asOf) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(!everFrom.isPastDue(), Reason.OUT_OF_RANGE, "everFrom", everFrom),
                        () -> Checks.when(!isShown(mostMonths), Reason.OUT_OF_RANGE, "mostMonths", mostMonths)),
                () -> new VintageRule(everFrom, mostMonths, asOf));
    }

    private static boolean isShown(int months) {
        return months >= 0 && months <= LIMIT;
    }
}
