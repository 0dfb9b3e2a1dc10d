package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.portfolio.LandmarkCases.Left;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarkTest {
    private static final CureRule RULE =
            CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();
    private static final List<String> ALL = List.of("all");

    /** Two months after the first late one, cured or not within the two months after that; known to the sixth month. */
    @ParameterizedTest
    @CsvSource({
        "CCCCCC, nothing, never late",
        "C11111, not cured, still late",
        "C111C1, cured, in the first month after the landmark",
        "C1111C, cured, in the second month after it",
        "C111P, cured, 'paid off after it, and reported no more'",
        "C111, assumed, 'not cured, and never reported again'",
        "C1115, assumed, 'written off after the landmark'",
        "C1C111, CURED_BEFORE, cured before the landmark",
        "C11C11, CURED_BEFORE, cured at the landmark",
        "C1P, CURED_BEFORE, paid off before it and reported no more",
        "C1, UNREPORTED, never reported again before it",
        "C1.11C, UNREPORTED, not reported in the month before it",
        "C11.1C, UNREPORTED, not reported in the month of it",
        "C111.C, INTERRUPTED, not reported in a month after it",
        "CC1111, NOT_AGED, late one month too late to be followed",
        "CC11CC, NOT_AGED, 'the same, though it is cured by then'",
        "11111C, BEGINNING_UNSEEN, late when first observed"
    })
    void a_case_is_late_at_the_landmark_and_followed_after_it(String history, String answer, String because) {
        var cases = new Landmark(RULE, 2, 2)
                .cases(Histories.of(history), Histories.month(5), one -> ALL, (one, month) -> true);

        assertThat(cases)
                .as(because)
                .isEqualTo(
                        switch (answer) {
                            case "nothing" -> new LandmarkCases(List.of(), 0, Map.of());
                            case "cured" -> new LandmarkCases(List.of(new ProgrammeCase(ALL, true, true)), 0, Map.of());
                            case "not cured" ->
                                new LandmarkCases(List.of(new ProgrammeCase(ALL, true, false)), 0, Map.of());
                            case "assumed" ->
                                new LandmarkCases(List.of(new ProgrammeCase(ALL, true, false)), 1, Map.of());
                            default -> new LandmarkCases(List.of(), 0, Map.of(Left.valueOf(answer), 1L));
                        });
    }

    @Test
    void a_cure_in_the_third_month_after_the_landmark_is_too_late() {
        var cases = new Landmark(RULE, 2, 2)
                .cases(Histories.of("C11111C"), Histories.month(6), one -> ALL, (one, month) -> false);

        assertThat(cases.cases()).containsExactly(new ProgrammeCase(ALL, false, false));
        assertThat(cases.assumed()).isZero();
    }

    @Test
    void the_landmark_can_be_the_first_late_month() {
        var cases = new Landmark(RULE, 0, 1)
                .cases(
                        Histories.of("C1C", "CC1C", "C11"),
                        Histories.month(3),
                        one -> List.of(Integer.toString(one.observations().size())),
                        (one, month) -> one.observations().size() == 3);

        assertThat(cases.cases())
                .containsExactly(
                        new ProgrammeCase(List.of("2"), false, true),
                        new ProgrammeCase(List.of("3"), true, true),
                        new ProgrammeCase(List.of("2"), false, false));
    }

    @Test
    void who_sorts_the_cases_sees_nothing_that_was_not_known_at_the_landmark() {
        var landmark = Histories.month(3);
        var seen = new ArrayList<ObligationHistory>();
        var history = repaired(Histories.from(Histories.FIRST, "C111CC"), landmark.plusMonths(1));

        new Landmark(RULE, 2, 2)
                .cases(
                        List.of(history),
                        Histories.month(5),
                        one -> {
                            seen.add(one);
                            return ALL;
                        },
                        (one, month) -> {
                            seen.add(one);
                            return month.equals(landmark);
                        });

        assertThat(seen)
                .containsExactly(Histories.from(Histories.FIRST, "C111"), Histories.from(Histories.FIRST, "C111"));
    }

    /**
     * Begun at the landmark, before it, a month after it, and not at all. When a repair was completed is no matter: the
     * first one goes on after the landmark, and nothing of the second is left to do.
     */
    @Test
    void a_programme_counts_if_it_had_begun_by_the_landmark() {
        var landmark = Histories.month(3);
        var begunIn =
                Map.of("at it", landmark, "before it", landmark.minusMonths(2), "after it", landmark.plusMonths(1));
        var histories = List.of(
                late("at it", landmark.plusMonths(2)),
                late("before it", landmark),
                late("after it", landmark.plusMonths(2)),
                late("never", landmark));

        var cases = new Landmark(RULE, 2, 2)
                .cases(
                        histories,
                        Histories.month(5),
                        one -> List.of(one.reference()),
                        (one, month) -> Optional.ofNullable(begunIn.get(one.reference()))
                                .filter(begun -> !begun.isAfter(month))
                                .isPresent());

        assertThat(cases.cases())
                .containsExactly(
                        new ProgrammeCase(List.of("at it"), true, true),
                        new ProgrammeCase(List.of("before it"), true, true),
                        new ProgrammeCase(List.of("after it"), false, true),
                        new ProgrammeCase(List.of("never"), false, true));
    }

    /** Without a loan since before the landmark, and so without a report in its month. */
    @Test
    void the_month_of_the_landmark_is_given_where_it_has_no_report_too() {
        var months = new ArrayList<YearMonth>();

        new Landmark(RULE, 2, 2)
                .cases(Histories.of("C1N"), Histories.month(5), one -> ALL, (one, month) -> months.add(month));

        assertThat(months).containsExactly(Histories.month(3));
    }

    @Test
    void what_was_left_out_is_counted_by_its_reason() {
        var cases = new Landmark(RULE, 1, 1)
                .cases(
                        Histories.of("C11C", "C1CC", "C1C", "CC11", "1111", "CCCC"),
                        Histories.month(3),
                        one -> ALL,
                        (one, month) -> true);

        assertThat(cases.cases()).hasSize(1);
        assertThat(cases.left()).isEqualTo(Map.of(Left.CURED_BEFORE, 2L, Left.NOT_AGED, 1L, Left.BEGINNING_UNSEEN, 1L));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, OUT_OF_RANGE lateFor -1",
        "601, 3, OUT_OF_RANGE lateFor 601",
        "0, 0, OUT_OF_RANGE months 0",
        "0, 601, OUT_OF_RANGE months 601",
        "0, 1, accepted",
        "600, 600, accepted"
    })
    void months_are_in_a_range(int lateFor, int months, String answer) {
        assertThat(Refusals.of(Landmark.of(RULE, lateFor, months))).isEqualTo(answer);
        if (!answer.equals("accepted")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Landmark(RULE, lateFor, months));
        }
    }

    @Test
    void a_rule_is_needed() {
        assertThatNullPointerException().isThrownBy(() -> new Landmark(null, 0, 1));
    }

    @Test
    void reasons_stand_in_the_order_in_which_they_are_asked() {
        var left = new LinkedHashMap<Left, Long>();
        for (var reason : List.of(Left.values()).reversed()) {
            left.put(reason, 1L);
        }

        var cases = new LandmarkCases(List.of(), 0, left);
        left.clear();

        assertThat(cases.left().keySet()).containsExactly(Left.values());
        assertThatThrownBy(() -> cases.left().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void what_is_assumed_is_a_part_of_what_was_not_cured() {
        var cases = List.of(new ProgrammeCase(ALL, true, true), new ProgrammeCase(ALL, true, false));

        assertThat(new LandmarkCases(cases, 1, Map.of()).assumed()).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LandmarkCases(cases, 2, Map.of()))
                .withMessage("assumed are no part of those that were not cured: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new LandmarkCases(cases, -1, Map.of()));
    }

    private static ObligationHistory late(String reference, YearMonth repairedIn) {
        var observations = Histories.from(Histories.FIRST, "C111CC").observations();
        return new ObligationHistory("platform", reference, observations, Optional.of(repairedIn));
    }

    private static ObligationHistory repaired(ObligationHistory history, YearMonth month) {
        return new ObligationHistory(
                history.platformId(), history.reference(), history.observations(), Optional.of(month));
    }
}
