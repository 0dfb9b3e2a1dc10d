package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.ProportionDifference;
import org.creditrepair.assessment.inference.ProportionDifference.Method;
import org.creditrepair.assessment.inference.TwoProportions;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class ProgrammeEffectTest {
    private static final Stratum EARLY =
            new Stratum(List.of("1-29", "consumer"), new Proportion(45, 50), new Proportion(80, 100));
    private static final Stratum LATER =
            new Stratum(List.of("60-89", "consumer"), new Proportion(30, 40), new Proportion(60, 120));
    private static final Stratum ALONE =
            new Stratum(List.of("150+", "consumer"), new Proportion(1, 7), Proportion.none());
    private static final Stratum LEFT =
            new Stratum(List.of("1-29", "mortgage"), Proportion.none(), new Proportion(8, 9));

    /** By hand: weights 50 x 100 / 150 and 40 x 120 / 160, (33.333 x 0.1 + 30 x 0.25) / 63.333 = 0.171053. */
    @Test
    void cases_are_compared_with_their_like() {
        var effect = ProgrammeEffect.ofStrata(List.of(EARLY, ALONE, LATER, LEFT), 0.95)
                .orThrow();

        assertThat(effect.difference().difference()).isEqualTo(0.17105263157894735, within(1e-12));
        assertThat(effect.difference().interval().lower()).isEqualTo(0.07357822012171708, within(1e-9));
        assertThat(effect.difference().interval().upper()).isEqualTo(0.2685270430361776, within(1e-9));
        assertThat(effect.programme()).isEqualTo(new Proportion(75, 90));
        assertThat(effect.control()).isEqualTo(new Proportion(140, 220));
        assertThat(effect.unmatchedProgramme()).isEqualTo(new Proportion(1, 7));
        assertThat(effect.unmatchedControl()).isEqualTo(new Proportion(8, 9));
        assertThat(effect.matched()).containsExactly(EARLY, LATER);
        assertThat(effect.unmatched()).containsExactly(LEFT, ALONE);
    }

    /** Nine in ten are cured with the programme and nine in ten without it. */
    @Test
    void what_is_cured_anyway_is_no_effect() {
        var stratum = new Stratum(List.of("first time"), new Proportion(90, 100), new Proportion(900, 1_000));

        var effect = ProgrammeEffect.ofStrata(List.of(stratum), 0.95).orThrow();

        assertThat(effect.programme().share()).contains(0.9);
        assertThat(effect.difference().difference()).isZero();
        assertThat(effect.difference().interval().contains(0)).isTrue();
        assertThat(effect.difference().method()).isEqualTo(Method.HYBRID_SCORE);
    }

    /** Simpson's paradox: the programme took the hard cases. 40 of 50 without and 12 of 40 with it look like harm. */
    @Test
    void the_mix_of_cases_does_not_pass_for_an_effect() {
        var easy = new Stratum(List.of("easy"), new Proportion(9, 10), new Proportion(36, 40));
        var hard = new Stratum(List.of("hard"), new Proportion(12, 30), new Proportion(4, 10));

        var effect = ProgrammeEffect.ofStrata(List.of(easy, hard), 0.95).orThrow();
        var crude = ProportionDifference.of(new TwoProportions(effect.programme(), effect.control()), 0.95)
                .orThrow();

        assertThat(crude.difference()).isEqualTo(21 / 40.0 - 40 / 50.0, within(1e-12));
        assertThat(crude.interval().upper()).isNegative();
        assertThat(effect.difference().difference()).isEqualTo(0, within(1e-12));
    }

    /** Every case is in one of four places: with or without the programme, matched or not. */
    @Test
    void a_case_without_a_control_is_reported() {
        var lonely = new Stratum(List.of("90-119", "consumer"), new Proportion(2, 3), Proportion.none());
        var nobody = new Stratum(List.of("60-89", "mortgage"), Proportion.none(), Proportion.none());

        var effect = ProgrammeEffect.ofStrata(List.of(EARLY, ALONE, lonely, nobody), 0.95)
                .orThrow();

        assertThat(effect.unmatched()).containsExactly(ALONE, lonely);
        assertThat(effect.unmatchedProgramme()).isEqualTo(new Proportion(3, 10));
        assertThat(effect.unmatchedControl()).isEqualTo(Proportion.none());
        assertThat(effect.programme().of() + effect.unmatchedProgramme().of()).isEqualTo(50 + 7 + 3);
        assertThat(effect.control().of()).isEqualTo(100);
    }

    @Test
    void cases_are_counted_into_strata() {
        var cases = new ArrayList<ProgrammeCase>();
        for (var stratum : List.of(EARLY, LATER, ALONE, LEFT)) {
            cases.addAll(cases(stratum, true, stratum.programme()));
            cases.addAll(cases(stratum, false, stratum.control()));
        }

        assertThat(ProgrammeEffect.of(cases, 0.95))
                .isEqualTo(ProgrammeEffect.ofStrata(List.of(EARLY, LATER, ALONE, LEFT), 0.95));
    }

    /** Thirds and sevenths, whose sums differ with the order in which they are added. */
    @Test
    void the_order_of_cases_and_of_strata_is_no_matter() {
        var strata = IntStream.range(0, 40)
                .mapToObj(i -> new Stratum(
                        List.of("band " + i % 7, "product " + i),
                        new Proportion(i % 4, 3 + i % 11),
                        new Proportion(i % 3, 7 + i % 5)))
                .toList();
        var cases = strata.stream()
                .flatMap(one -> Stream.concat(
                        cases(one, true, one.programme()).stream(), cases(one, false, one.control()).stream()))
                .toList();

        var effect = ProgrammeEffect.ofStrata(strata, 0.95).orThrow();

        assertThat(ProgrammeEffect.ofStrata(strata.reversed(), 0.95).orThrow()).isEqualTo(effect);
        assertThat(ProgrammeEffect.of(cases, 0.95).orThrow()).isEqualTo(effect);
        assertThat(ProgrammeEffect.of(cases.reversed(), 0.95).orThrow()).isEqualTo(effect);
        assertThat(effect.matched())
                .isSortedAccordingTo(Comparator.comparing(one -> String.join(" ", one.values())))
                .hasSize(40);
    }

    @Test
    void strata_stand_by_their_values_the_first_value_first() {
        var one = new Proportion(1, 2);
        var names = List.of(List.of("b", "a"), List.of("b"), List.of("a", "c"), List.<String>of(), List.of("a", "b"));

        var effect = ProgrammeEffect.ofStrata(
                        names.stream().map(name -> new Stratum(name, one, one)).toList(), 0.95)
                .orThrow();

        assertThat(effect.matched())
                .extracting(Stratum::values)
                .containsExactly(List.of(), List.of("a", "b"), List.of("a", "c"), List.of("b"), List.of("b", "a"));
    }

    @Test
    void without_a_match_there_is_no_effect_to_tell() {
        assertThat(Refusals.of(ProgrammeEffect.ofStrata(List.of(ALONE, LEFT), 0.95)))
                .isEqualTo("TOO_FEW matchedStrata 0");
        assertThat(Refusals.of(ProgrammeEffect.of(List.of(), 0.95))).isEqualTo("TOO_FEW matchedStrata 0");
        assertThat(Refusals.of(ProgrammeEffect.ofStrata(List.of(EARLY, EARLY), 0.95)))
                .isEqualTo("COMES_TWICE strata [1-29, consumer]");
        assertThat(Refusals.of(ProgrammeEffect.ofStrata(List.of(EARLY), 1))).isEqualTo("OUT_OF_RANGE level 1.0");
    }

    @Test
    void all_cases_state_the_same_values() {
        var cases = List.of(
                new ProgrammeCase(List.of("1-29", "a"), true, true), new ProgrammeCase(List.of("1-29"), false, true));

        assertThat(Refusals.of(ProgrammeEffect.of(cases, 0.95))).isEqualTo("LENGTHS_DIFFER cases[1].stratum 1");
    }

    @Test
    void more_cases_than_can_be_counted_are_refused() {
        var most = new Proportion(0, Proportion.MOST);
        var half = new Proportion(0, Proportion.MOST / 2);

        assertThat(Refusals.of(ProgrammeEffect.ofStrata(List.of(new Stratum(List.of("a"), most, half)), 0.95)))
                .isEqualTo("TOO_MANY cases 1.5E12");
        assertThat(Refusals.of(ProgrammeEffect.ofStrata(List.of(new Stratum(List.of("a"), half, half)), 0.95)))
                .isEqualTo("accepted");
    }

    @Test
    void a_stratum_has_both_sides() {
        assertThatNullPointerException().isThrownBy(() -> new Stratum(List.of(), null, Proportion.none()));
        assertThatNullPointerException().isThrownBy(() -> new Stratum(List.of(), Proportion.none(), null));
    }

    private static List<ProgrammeCase> cases(Stratum stratum, boolean inProgramme, Proportion cured) {
        var cases = new ArrayList<ProgrammeCase>();
        cases.addAll(Collections.nCopies((int) cured.count(), new ProgrammeCase(stratum.values(), inProgramme, true)));
        cases.addAll(Collections.nCopies(
                (int) (cured.of() - cured.count()), new ProgrammeCase(stratum.values(), inProgramme, false)));
        return cases;
    }
}
