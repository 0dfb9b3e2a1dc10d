package org.creditrepair.assessment.portfolio;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.portfolio.LandmarkCases.Left;
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
     * The first lateness of each obligation, as {@link Cures} counts it, if it was reported up to the landmark and not
     * cured by then, and is aged for the months after it. Whoever sorts the cases is shown the history as it was known
     * at the landmark, without any later month or repair: what came of a case cannot decide with whom it is compared.
     *
     * @param asOf the last month for which every platform has reported
     * @param stratum values in which cases have to be equal to be compared
     * @param inProgramme whether the programme had begun by the landmark, whose month it is given: by a month of
     *     beginning that the caller looks up. {@link ObligationHistory#repairedIn()} is the month of completion and does
     *     not say so: whoever had begun would count as control until the end, and a repair that ends with the lateness
     *     would divide the cases by their outcome
     */
    public LandmarkCases cases(
            Iterable<ObligationHistory> histories,
            YearMonth asOf,
            Function<ObligationHistory, List<String>> stratum,
            BiPredicate<ObligationHistory, YearMonth> inProgramme) {
        var cases = new ArrayList<ProgrammeCase>();
        var left = new EnumMap<Left, Long>(Left.class);
        var assumed = 0L;
        for (var history : histories) {
            var spell = Spell.firstOf(history, rule, asOf);
            var why = leftOut(spell);
            if (why.isPresent()) {
                left.merge(why.get(), 1L, Long::sum);
            } else if (spell instanceof Spell.Seen seen) {
                var landmark = seen.lateIn().plusMonths(lateFor);
                var then = history.asOf(landmark);
                var outcome = seen.cured(lateFor + months);
                cases.add(new ProgrammeCase(
                        stratum.apply(then), inProgramme.test(then, landmark), outcome == Answer.YES));
                assumed += outcome == Answer.ASSUMED_NO ? 1 : 0;
            }
        }
        return new LandmarkCases(cases, assumed, left);
    }

    private Optional<Left> leftOut(Spell spell) {
        return switch (spell) {
            case Spell.None none -> Optional.empty();
            case Spell.BeginningUnseen unseen -> Optional.of(Left.BEGINNING_UNSEEN);
            case Spell.Seen seen -> leftOut(seen);
        };
    }

    private Optional<Left> leftOut(Spell.Seen seen) {
        if (!seen.isAgedFor(lateFor + months)) {
            return Optional.of(Left.NOT_AGED);
        }
        if (!seen.isReportedFor(lateFor)) {
            return Optional.of(Left.UNREPORTED);
        }
        if (seen.isCuredWithin(lateFor)) {
            return Optional.of(Left.CURED_BEFORE);
        }
        return seen.cured(lateFor + months) == Answer.INTERRUPTED ? Optional.of(Left.INTERRUPTED) : Optional.empty();
    }
}
