package org.creditrepair.assessment.portfolio;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;

/** The first time that an obligation was late, and what came after it. */
sealed interface Spell {

    /** It was never late. */
    record None() implements Spell {}

    /** It was late, but since when is not known. */
    record BeginningUnseen() implements Spell {}

    /**
     * It became late.
     *
     * @param lateIn the first late month
     * @param sight how far it was seen, counted from that month
     * @param curedAfter months from the first late one to the first cured one
     * @param relapsedAfter months from the cure to the first late one after it
     */
    record Seen(YearMonth lateIn, Sight sight, OptionalLong curedAfter, OptionalLong relapsedAfter) implements Spell {

        boolean isReportedFor(int months) {
            return sight.reported() >= months;
        }

        boolean isAgedFor(int months) {
            return sight.aged() >= months;
        }

        boolean isCuredWithin(int months) {
            return curedAfter.isPresent() && curedAfter.getAsLong() <= months;
        }

        Answer cured(int months) {
            return sight.answer(0, curedAfter, months);
        }

        /** As {@link Answer#NOT_AGED} where there is no cure to relapse from. */
        Answer relapsed(int months) {
            return curedAfter.isEmpty() ? Answer.NOT_AGED : sight.answer(curedAfter.getAsLong(), relapsedAfter, months);
        }
    }

    /**
     * How far an obligation was seen.
     *
     * @param reported months for which there is a report, or for which none is due since nothing was owed
     * @param known months for which its state is known or assumed: up to the first gap, or else as many as it aged
     * @param aged months up to the last one that is known of any obligation
     */
    record Sight(long reported, long known, long aged) {

        Answer answer(long from, OptionalLong happenedAfter, int months) {
            if (aged - from < months) {
                return Answer.NOT_AGED;
            }
            if (known - from < months) {
                return Answer.INTERRUPTED;
            }
            if (happenedAfter.isPresent() && happenedAfter.getAsLong() <= months) {
                return Answer.YES;
            }
            return reported - from < months ? Answer.ASSUMED_NO : Answer.NO;
        }
    }

    /**
     * @param asOf the last month that is known of any obligation; what was observed later is not looked at
     */
    static Spell firstOf(ObligationHistory history, CureRule rule, YearMonth asOf) {
        var observations = history.asOf(asOf).observations().reversed();
        var start = first(observations, 0, observations.size(), rule::isLate);
        if (start.isEmpty()) {
            return new None();
        }
        var late = start.getAsInt();
        return late == 0 || !isFollowed(observations, late - 1)
                ? new BeginningUnseen()
                : seen(observations, late, rule, asOf);
    }

    private static Seen seen(List<Observation> observations, int late, CureRule rule, YearMonth asOf) {
        var end = late + 1;
        while (end < observations.size() && isFollowed(observations, end - 1)) {
            end++;
        }
        var cured = first(observations, late, end, rule::isCured);
        var relapsed = cured.isEmpty() ? cured : first(observations, cured.getAsInt(), end, rule::isRelapse);
        var lateIn = observations.get(late).month();
        var aged = MONTHS.between(lateIn, asOf);
        var lastSeen = between(observations, late, end - 1);
        var isLast = end == observations.size();
        return new Seen(
                lateIn,
                new Sight(
                        isLast && observations.get(end - 1).band().isClosed() ? aged : lastSeen,
                        isLast ? aged : lastSeen,
                        aged),
                cured.isEmpty() ? OptionalLong.empty() : OptionalLong.of(between(observations, late, cured.getAsInt())),
                relapsed.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(between(observations, cured.getAsInt(), relapsed.getAsInt())));
    }

    /** Whether nothing is unknown between an observation and the next: where nothing is owed, no report is due. */
    private static boolean isFollowed(List<Observation> observations, int i) {
        return observations.get(i).band().isClosed() || between(observations, i, i + 1) == 1;
    }

    private static long between(List<Observation> observations, int first, int second) {
        return MONTHS.between(
                observations.get(first).month(), observations.get(second).month());
    }

    private static OptionalInt first(
            List<Observation> observations, int from, int to, Predicate<DelinquencyBand> wanted) {
        return IntStream.range(from, to)
                .filter(i -> wanted.test(observations.get(i).band()))
                .findFirst();
    }
}
