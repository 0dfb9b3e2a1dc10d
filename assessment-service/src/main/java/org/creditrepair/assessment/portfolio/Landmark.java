package org.creditrepair.assessment.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The month in which late cases are divided into those with the programme and those without. Whoever is cured before a
 * programme can begin would otherwise count as cured without it, and whoever takes part has been late for long already
 * (immortal time; the landmark method of Anderson, Cain and Gelber, Journal of Clinical Oncology 1, 1983, 710-719).
 *
 * @param rule what is late and what is cured; its horizons are not used
 * @param lateFor months after the first late one: who is cured by then is no case; 0 for the first late month itself
 * @param months within which a case is cured or not, from 1, counted from the landmark
 */
public record Landmark(CureRule rule, int lateFor, int months) {
    private static final int MOST_MONTHS = 600;

    public Landmark {
        Objects.requireNonNull(rule, "rule is missing");
        if (lateFor < 0 || lateFor > MOST_MONTHS) {
            throw new IllegalArgumentException("lateFor is not between 0 and " + MOST_MONTHS + ": " + lateFor);
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("months are not between 1 and " + MOST_MONTHS + ": " + months);
        }
    }

    /**
     * @return refused where {@code lateFor} is not between 0 and 600, or {@code months} not between 1 and 600
     */
    public static Result<Landmark> of(CureRule rule, int lateFor, int months) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(
                                lateFor < 0 || lateFor > MOST_MONTHS, Reason.OUT_OF_RANGE, "lateFor", lateFor),
                        () -> Checks.when(months < 1 || months > MOST_MONTHS, Reason.OUT_OF_RANGE, "months", months)),
                () -> new Landmark(rule, lateFor, months));
    }

    /**
     * The first lateness of each obligation, as {@link Cures} counts it, if it was not cured at the landmark and was
     * followed for the whole of the months after it.
     *
     * @param stratum values in which cases have to be equal to be compared; known at the landmark
     * @param inProgramme whether the programme had begun at the landmark
     */
    public List<ProgrammeCase> cases(
            Iterable<ObligationHistory> histories,
            Function<ObligationHistory, List<String>> stratum,
            Predicate<ObligationHistory> inProgramme) {
        var cases = new ArrayList<ProgrammeCase>();
        for (var history : histories) {
            if (Spell.firstOf(history, rule) instanceof Spell.Seen seen
                    && seen.isFollowedFor(lateFor + months)
                    && !seen.isCuredWithin(lateFor)) {
                cases.add(new ProgrammeCase(
                        stratum.apply(history), inProgramme.test(history), seen.isCuredWithin(lateFor + months)));
            }
        }
        return List.copyOf(cases);
    }
}
