package org.creditrepair.assessment.portfolio;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.ProportionDifference;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * What a programme adds to the cures that come by themselves. Nine in ten parties that are late for the first time are
 * cured without any programme, so its cure rate says nothing by itself: cases are matched exactly on what was stated,
 * and the difference of cure rates within strata is what counts. The strata are joined by the weights of Mantel and
 * Haenszel, n1 n0 / (n1 + n0), under which a stratum counts by what it tells and not by its size alone; with the
 * interval of Sato, or the hybrid score for one stratum (see {@link ProportionDifference#overStrata}). It is an effect
 * only as far as nothing else decided who took part, and only for the cases that were matched: where the effect is not
 * the same in every stratum, it is that mean of the effects.
 *
 * @param difference of the cure rates, programme less control, over the matched strata, with its interval
 * @param programme cured of the matched cases with the programme
 * @param control cured of the matched cases without it
 * @param matched strata with cases of both kinds, by ascending values
 * @param unmatched strata with cases of one kind only: nobody to compare them with, and in no figure above;
 *     by ascending values
 */
public record ProgrammeEffect(
        ProportionDifference difference,
        Proportion programme,
        Proportion control,
        List<Stratum> matched,
        List<Stratum> unmatched) {
    private static final Comparator<Stratum> BY_VALUES =
            Comparator.comparing(Stratum::values, ProgrammeEffect::compareInTurn);

    public ProgrammeEffect {
        matched = List.copyOf(matched);
        unmatched = List.copyOf(unmatched);
    }

    /**
     * @param cases each observed for the whole horizon
     * @return refused where values of strata differ in number ({@code cases[i].stratum}), where no stratum has both, or
     *     the level is none
     */
    public static Result<ProgrammeEffect> of(List<ProgrammeCase> cases, double level) {
        var strata = new HashMap<List<String>, Stratum>();
        for (var i = 0; i < cases.size(); i++) {
            var one = cases.get(i);
            var values = one.stratum();
            if (values.size() != cases.getFirst().stratum().size()) {
                return Result.refused(Reason.LENGTHS_DIFFER, "cases[" + i + "].stratum", values.size());
            }
            strata.put(
                    values, strata.getOrDefault(values, Stratum.empty(values)).plus(one));
        }
        return ofStrata(List.copyOf(strata.values()), level);
    }

    /**
     * From counts. The order of the strata is no matter, to the last bit.
     *
     * @param strata a stratum without any case is left out
     * @return refused where a stratum comes twice, where all have more than {@link Proportion#MOST} cases, where none
     *     has both, or the level is none
     */
    public static Result<ProgrammeEffect> ofStrata(List<Stratum> strata, double level) {
        return ofSorted(strata.stream().sorted(BY_VALUES).toList(), level);
    }

    private static Result<ProgrammeEffect> ofSorted(List<Stratum> strata, double level) {
        var matched = strata.stream().filter(Stratum::isMatched).toList();
        var unmatched = strata.stream().filter(Stratum::isUnmatched).toList();
        return Result.unless(
                        Checks.first(
                                () -> firstTwice(strata),
                                () -> Checks.when(
                                        cases(strata) > Proportion.MOST, Reason.TOO_MANY, "cases", cases(strata)),
                                () -> Checks.when(matched.isEmpty(), Reason.TOO_FEW, "matchedStrata", 0)),
                        () -> matched.stream().map(Stratum::pair).toList())
                .then(pairs -> ProportionDifference.overStrata(pairs, level))
                .map(difference -> new ProgrammeEffect(
                        difference,
                        total(matched, Stratum::programme),
                        total(matched, Stratum::control),
                        matched,
                        unmatched));
    }

    /** Cured of the cases with the programme that nobody without it is like. */
    public Proportion unmatchedProgramme() {
        return total(unmatched, Stratum::programme);
    }

    /** Cured of the cases without the programme that nobody with it is like. */
    public Proportion unmatchedControl() {
        return total(unmatched, Stratum::control);
    }

    private static int compareInTurn(List<String> one, List<String> other) {
        for (var i = 0; i < Math.min(one.size(), other.size()); i++) {
            var compared = one.get(i).compareTo(other.get(i));
            if (compared != 0) {
                return compared;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static Optional<Refusal> firstTwice(List<Stratum> strata) {
        var seen = new HashSet<List<String>>();
        return strata.stream()
                .map(Stratum::values)
                .filter(values -> !seen.add(values))
                .findFirst()
                .map(values -> new Refusal(Reason.COMES_TWICE, "strata", values.toString()));
    }

    private static double cases(List<Stratum> strata) {
        return strata.stream()
                .mapToDouble(stratum ->
                        (double) stratum.programme().of() + stratum.control().of())
                .sum();
    }

    private static Proportion total(List<Stratum> strata, Function<Stratum, Proportion> side) {
        return strata.stream().map(side).reduce(Proportion.none(), Proportion::plus);
    }
}
