package org.creditrepair.assessment.filescore;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;

/**
 * The features of one credit file as of one month. A feature that has no value is one that the file does not tell.
 *
 * @param values from feature to value; never negative
 */
public record Features(Map<Feature, Integer> values) {
    /** Value of {@link Feature#MONTHS_SINCE_30_DAYS} for a file without any such month. */
    public static final int NEVER = Integer.MAX_VALUE;

    private static final int YEAR = 12;
    private static final int WINDOW = 24;

    public Features {
        values.forEach((feature, value) -> {
            if (value < 0) {
                throw new IllegalArgumentException(feature + " must not be negative: " + value);
            }
        });
        values = Map.copyOf(values);
    }

    /**
     * Reads the features of a file, as it was known in the month of assessment. An obligation that was last seen past
     * due stays so until something else is told of it, and with one of them in the file its months end with the newest
     * observation: silence is no cure.
     */
    public static Features of(Collection<ObligationHistory> file, YearMonth assessed) {
        var known = file.stream().map(obligation -> obligation.asOf(assessed)).toList();
        var month = end(known, assessed);
        var all = known.stream()
                .flatMap(obligation -> Stream.concat(
                        obligation.observations().stream(),
                        obligation.latest().stream().flatMap(latest -> carried(latest, month))))
                .toList();
        var values = new EnumMap<Feature, Integer>(Feature.class);
        worst(known.stream().flatMap(obligation -> obligation.latest().stream()))
                .ifPresent(severity -> values.put(Feature.WORST_LATEST_BAND, severity));
        all.stream().map(Observation::month).min(Comparator.naturalOrder()).ifPresent(first -> {
            values.put(Feature.MONTHS_ON_FILE, monthsBetween(first, month) + 1);
            values.put(Feature.MONTHS_SINCE_30_DAYS, monthsSince30Days(all, month));
            values.put(
                    Feature.WORST_BAND_IN_12_MONTHS,
                    worst(within(all, month, YEAR)).orElse(0));
            values.put(Feature.PERCENT_30_DAYS_IN_24_MONTHS, percent30Days(all, month));
        });
        values.put(Feature.REPAIR_DONE, known.stream().anyMatch(ObligationHistory::needsRepair) ? 0 : 1);
        return new Features(values);
    }

    /** The month in which the windows end. */
    private static YearMonth end(List<ObligationHistory> known, YearMonth assessed) {
        var latest = known.stream()
                .flatMap(obligation -> obligation.latest().stream())
                .toList();
        return latest.stream().noneMatch(observation -> observation.band().isPastDue())
                ? assessed
                : latest.stream()
                        .map(Observation::month)
                        .max(Comparator.naturalOrder())
                        .orElse(assessed);
    }

    /** What was last seen past due, in each month of the windows after it. */
    private static Stream<Observation> carried(Observation latest, YearMonth month) {
        var silent = Math.min(monthsBetween(latest.month(), month), WINDOW);
        return latest.band().isPastDue()
                ? IntStream.range(0, silent).mapToObj(age -> new Observation(month.minusMonths(age), latest.band()))
                : Stream.empty();
    }

    private static OptionalInt worst(Stream<Observation> observations) {
        return observations
                .mapToInt(observation -> observation.band().severity())
                .max();
    }

    private static Stream<Observation> within(List<Observation> all, YearMonth month, int months) {
        return all.stream().filter(observation -> monthsBetween(observation.month(), month) < months);
    }

    private static int monthsSince30Days(List<Observation> all, YearMonth month) {
        return all.stream()
                .filter(observation -> observation.band().isSeriouslyPastDue())
                .mapToInt(observation -> monthsBetween(observation.month(), month))
                .min()
                .orElse(NEVER);
    }

    /** Of all 24 months, observed or not: so time that passes never makes it worse. */
    private static int percent30Days(List<Observation> all, YearMonth month) {
        var late = within(all, month, WINDOW)
                .filter(observation -> observation.band().isSeriouslyPastDue())
                .map(Observation::month)
                .distinct()
                .count();
        return Math.ceilDiv((int) late * 100, WINDOW);
    }

    private static int monthsBetween(YearMonth earlier, YearMonth later) {
        return (int) ChronoUnit.MONTHS.between(earlier, later);
    }
}
