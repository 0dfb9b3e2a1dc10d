package org.creditrepair.assessment.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What counts as late, as cured and as late again.
 *
 * @param lateFrom the band from which an obligation is late
 * @param cured the bands in which it is cured, all better than {@code lateFrom}
 * @param relapseFrom the band from which a cured obligation is late again; worse than every cured band
 * @param months horizons in months, ascending, from 1
 */
public record CureRule(
        DelinquencyBand lateFrom, Set<DelinquencyBand> cured, DelinquencyBand relapseFrom, List<Integer> months) {
    /** A quarter, half a year, three quarters, a year. */
    public static final List<Integer> QUARTERS = List.of(3, 6, 9, 12);

    private static final int MOST_MONTHS = 600;

    public CureRule {
        Objects.requireNonNull(lateFrom, "lateFrom is missing");
        Objects.requireNonNull(relapseFrom, "relapseFrom is missing");
        cured = Set.copyOf(cured);
        months = List.copyOf(months);
        if (cured.isEmpty() || cured.stream().anyMatch(band -> band.compareTo(lateFrom) >= 0)) {
            throw new IllegalArgumentException("cured are not all better than " + lateFrom + ": " + cured);
        }
        if (cured.stream().anyMatch(band -> band.compareTo(relapseFrom) >= 0)) {
            throw new IllegalArgumentException("relapseFrom is not worse than every cured band: " + relapseFrom);
        }
        if (!areHorizons(months)) {
            throw new IllegalArgumentException("months do not ascend from 1: " + months);
        }
    }

    /** Cured where current or paid off, late again where late as before, at 3, 6, 9 and 12 months. */
    public static Result<CureRule> from(DelinquencyBand late) {
        return of(late, Set.of(DelinquencyBand.CURRENT, DelinquencyBand.PAID_OFF), late, QUARTERS);
    }

    /**
     * @return refused where a cured band is not better than the others, where there is none, or where the months do
     *     not ascend from 1 to 600
     */
    public static Result<CureRule> of(
            DelinquencyBand lateFrom,
            Set<DelinquencyBand> cured,
            DelinquencyBand relapseFrom,
            List<Integer> months) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(cured.isEmpty(), Reason.TOO_FEW, "cured", 0),
                        () -> notAbove("lateFrom", lateFrom, cured),
                        () -> notAbove("relapseFrom", relapseFrom, cured),
                        () -> Checks.when(!areHorizons(months), Reason.OUT_OF_RANGE, "months", months)),
                () -> new CureRule(lateFrom, cured, relapseFrom, months));
    }

    boolean isLate(DelinquencyBand band) {
        return band.compareTo(lateFrom) >= 0;
    }

    boolean isCured(DelinquencyBand band) {
        return cured.contains(band);
    }

    boolean isRelapse(DelinquencyBand band) {
        return band.compareTo(relapseFrom) >= 0;
    }

    private static Optional<Refusal> notAbove(
            String field, DelinquencyBand band, Set<DelinquencyBand> cured) {
        return Checks.when(
                cured.stream().anyMatch(better -> better.compareTo(band) >= 0), Reason.OUT_OF_RANGE, field, band);
    }

    private static boolean areHorizons(List<Integer> months) {
        var last = 0;
        for (int month : months) {
            if (month <= last || month > MOST_MONTHS) {
                return false;
            }
            last = month;
        }
        return !months.isEmpty();
    }
}
