package org.creditrepair.assessment.portfolio;

import java.util.List;
import java.util.OptionalInt;
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
     * @param followed for how many months after the first late one it was observed without a gap
     * @param curedAfter months from the first late one to the first cured one
     * @param relapsedAfter months from the cure to the first late one after it
     */
    record Seen(int followed, OptionalInt curedAfter, OptionalInt relapsedAfter) implements Spell {

        boolean isFollowedFor(int months) {
            return followed >= months;
        }

        boolean isCuredWithin(int months) {
            return curedAfter.isPresent() && curedAfter.getAsInt() <= months;
        }

        boolean isCureFollowedFor(int months) {
            return curedAfter.isPresent() && followed - curedAfter.getAsInt() >= months;
        }

        boolean isRelapsedWithin(int months) {
            return relapsedAfter.isPresent() && relapsedAfter.getAsInt() <= months;
        }
    }

    static Spell firstOf(ObligationHistory history, CureRule rule) {
        var observations = history.observations().reversed();
        var start = first(observations, 0, observations.size(), rule::isLate);
        if (start.isEmpty()) {
            return new None();
        }
        var late = start.getAsInt();
        return late == 0 || !follow(observations.get(late - 1), observations.get(late))
                ? new BeginningUnseen()
                : seen(observations, late, rule);
    }

    private static Seen seen(List<Observation> observations, int late, CureRule rule) {
        var end = late + 1;
        while (end < observations.size() && follow(observations.get(end - 1), observations.get(end))) {
            end++;
        }
        var cured = first(observations, late, end, rule::isCured);
        var relapsed = cured.isEmpty() ? cured : first(observations, cured.getAsInt(), end, rule::isRelapse);
        return new Seen(
                end - 1 - late,
                cured.isEmpty() ? cured : OptionalInt.of(cured.getAsInt() - late),
                relapsed.isEmpty() ? relapsed : OptionalInt.of(relapsed.getAsInt() - cured.getAsInt()));
    }

    private static OptionalInt first(
            List<Observation> observations, int from, int to, Predicate<DelinquencyBand> wanted) {
        return IntStream.range(from, to)
                .filter(i -> wanted.test(observations.get(i).band()))
                .findFirst();
    }

    private static boolean follow(Observation before, Observation after) {
        return before.month().plusMonths(1).equals(after.month());
    }
}
