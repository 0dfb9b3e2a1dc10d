package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * How a loan's arrears are counted.
 *
 * @param graceDays days after the due day that do not count as delinquent
 * @param pauses of the loan
 * @param bands of delinquent days
 */
public record ArrearsRule(int graceDays, PauseLog pauses, Bands bands) {

    public ArrearsRule {
        Objects.requireNonNull(pauses, "pauses are missing");
        Objects.requireNonNull(bands, "bands are missing");
        if (graceDays < 0) {
            throw new IllegalArgumentException("graceDays is negative: " + graceDays);
        }
    }

    /**
     * @return refused where the days of grace are negative
     */
    public static Result<ArrearsRule> of(int graceDays, PauseLog pauses, Bands bands) {
        return graceDays < 0
                ? Result.refused(Reason.NEGATIVE, "graceDays", graceDays)
                : Result.of(new ArrearsRule(graceDays, pauses, bands));
    }

    /**
     * The arrears at the end of a day: an instalment that is due on that day is not late. The loan is as late as its
     * oldest unpaid instalment.
     *
     * @param instalments what is left of each, in any order, after everything that was paid up to that day
     */
    public LoanArrears of(List<OpenInstalment> instalments, LocalDate asOf) {
        var late = instalments.stream()
                .filter(instalment -> !instalment.isPaid() && instalment.dueOn().isBefore(asOf))
                .sorted(Comparator.comparing(OpenInstalment::dueOn).thenComparing(OpenInstalment::number))
                .map(instalment -> arrearsOf(instalment, asOf))
                .toList();
        var lateness = late.isEmpty() ? Lateness.NONE : late.getFirst().lateness();
        return new LoanArrears(asOf, late, lateness, bands.of(lateness.delinquentDays()));
    }

    private LoanArrears.InstalmentArrears arrearsOf(OpenInstalment instalment, LocalDate asOf) {
        var lateness = Lateness.of(instalment.dueOn(), asOf, graceDays, pauses);
        return new LoanArrears.InstalmentArrears(instalment, lateness, bands.of(lateness.delinquentDays()));
    }
}
