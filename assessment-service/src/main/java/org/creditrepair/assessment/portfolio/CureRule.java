package org.creditrepair.assessment.portfolio;

import java.util.Collections;
import java.util.EnumSet;
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
 * @param lateFrom the band from which an obligation is late; past due
 * @param cured the bands in which it is cured, all less severe than {@code lateFrom} and {@code relapseFrom}
 * @param relapseFrom the band from which a cured obligation is late again; past due
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
        cured = inOrder(cured);
        months = List.copyOf(months);
        if (cured.isEmpty() || notAbove("lateFrom", lateFrom, cured).isPresent()) {
            throw new IllegalArgumentException("cured are not all better than " + lateFrom + ": " + cured);
        }
        if (notAbove("relapseFrom", relapseFrom, cured).isPresent()) {
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
     * @return refused where there is no cured band, where one of the others is not past due or not worse than every
     *     cured one, or where the months do not ascend from 1 to 600
     */
    public static Result<CureRule> of(
            DelinquencyBand lateFrom, Set<DelinquencyBand> cured, DelinquencyBand relapseFrom, List<Integer> months) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(cured.isEmpty(), Reason.TOO_FEW, "cured", 0),
                        () -> notAbove("lateFrom", lateFrom, cured),
                        () -> notAbove("relapseFrom", relapseFrom, cured),
                        () -> Checks.when(!areHorizons(months), Reason.OUT_OF_RANGE, "months", months)),
                () -> new CureRule(lateFrom, cured, relapseFrom, months));
    }

    boolean isLate(DelinquencyBand band) {
        return band.severity() >= lateFrom.severity();
    }

    boolean isCured(DelinquencyBand band) {
        return cured.contains(band);
    }

    boolean isRelapse(DelinquencyBand band) {
        return band.severity() >= relapseFrom.severity();
    }

    /** In the order of the bands, so that a message about them is the same every time. */
    private static Set<DelinquencyBand> inOrder(Set<DelinquencyBand> bands) {
        var inOrder = EnumSet.noneOf(DelinquencyBand.class);
        inOrder.addAll(bands);
        return Collections.unmodifiableSet(inOrder);
    }

    private static Optional<Refusal> notAbove(String field, DelinquencyBand band, Set<DelinquencyBand> cured) {
        return Checks.when(
                !band.isPastDue() || cured.stream().anyMatch(better -> better.severity() >= band.severity()),
                Reason.OUT_OF_RANGE,
                field,
                band);
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
