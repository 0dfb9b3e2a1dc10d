package org.creditrepair.assessment.portfolio;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.assessment.inference.Proportion;

/**
 * Cohorts of obligations by the month in which they began, each followed over its months on book. An obligation that
 * leaves the books stays in its cohort: what is paid off cannot become late any more.
 *
 * @param cohorts by ascending month
 */
public record Vintages(VintageRule rule, List<Cohort> cohorts) {

    public Vintages {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * One cohort.
     *
     * @param obligations how many began in the month
     * @param everLate by months on book, 0 being the month itself: of the cohort, those that had reached the band by
     *     then. It never falls. It ends with the last month that every one of them has lived to see
     */
    public record Cohort(YearMonth month, long obligations, List<Proportion> everLate) {

        public Cohort {
            everLate = List.copyOf(everLate);
        }
    }

    /** Cohorts by the month of the first observation. */
    public static Vintages of(Iterable<ObligationHistory> histories, VintageRule rule) {
        return of(
                histories,
                rule,
                history -> Optional.of(history.observations())
                        .filter(observations -> !observations.isEmpty())
                        .map(observations -> observations.getLast().month()));
    }

    /**
     * Cohorts by the month of origination, or by any other.
     *
     * @param beginning month in which an obligation began; one without it is left out, and so is what was observed
     *     before it
     */
    public static Vintages of(
            Iterable<ObligationHistory> histories,
            VintageRule rule,
            Function<ObligationHistory, Optional<YearMonth>> beginning) {
        var counts = new TreeMap<YearMonth, long[]>();
        for (var history : histories) {
            beginning
                    .apply(history)
                    .filter(month -> !month.isAfter(rule.asOf()))
                    .ifPresent(month -> count(history, month, rule, counts));
        }
        return new Vintages(
                rule,
                counts.entrySet().stream()
                        .map(entry -> cohort(entry.getKey(), entry.getValue(), rule))
                        .toList());
    }

    /** Counts by month on book in which the band was first reached; the last place counts the obligations. */
    private static void count(
            ObligationHistory history, YearMonth month, VintageRule rule, SortedMap<YearMonth, long[]> counts) {
        var cohort = counts.computeIfAbsent(month, key -> new long[rule.mostMonths() + 2]);
        cohort[rule.mostMonths() + 1]++;
        history.observations().stream()
                .filter(observation -> isReached(observation, month, rule))
                .map(Observation::month)
                .min(YearMonth::compareTo)
                .map(reached -> MONTHS.between(month, reached))
                .filter(onBook -> onBook <= rule.mostMonths())
                .ifPresent(onBook -> cohort[onBook.intValue()]++);
    }

    private static boolean isReached(Observation observation, YearMonth month, VintageRule rule) {
        return observation.band().severity() >= rule.everFrom().severity()
                && !observation.month().isBefore(month)
                && !observation.month().isAfter(rule.asOf());
    }

    private static Cohort cohort(YearMonth month, long[] counts, VintageRule rule) {
        var obligations = counts[rule.mostMonths() + 1];
        var last = (int) Math.min(rule.mostMonths(), MONTHS.between(month, rule.asOf()));
        var reached = new long[last + 1];
        for (var onBook = 0; onBook <= last; onBook++) {
            reached[onBook] = counts[onBook] + (onBook == 0 ? 0 : reached[onBook - 1]);
        }
        return new Cohort(
                month,
                obligations,
                IntStream.rangeClosed(0, last)
                        .mapToObj(onBook -> new Proportion(reached[onBook], obligations))
                        .toList());
    }
}
