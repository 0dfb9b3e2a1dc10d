package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.portfolio.Vintages.Cohort;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VintagesTest {
    private static final YearMonth NOVEMBER = Histories.FIRST;
    private static final YearMonth DECEMBER = NOVEMBER.plusMonths(1);

    /** November: late at once, late in the second month, never, and gone after one month; December: one, not late. */
    @Test
    void a_cohort_is_followed_over_its_months_on_book() {
        var histories = List.of(
                Histories.from(NOVEMBER, "1C1C"),
                Histories.from(NOVEMBER, "C01C"),
                Histories.from(NOVEMBER, "CCCC"),
                Histories.from(NOVEMBER, "P"),
                Histories.from(DECEMBER, "C00"));

        var vintages = Vintages.of(histories, rule(12, NOVEMBER.plusMonths(3)));

        assertThat(vintages.cohorts())
                .containsExactly(
                        new Cohort(NOVEMBER, 4, proportions(4, 1, 1, 2, 2)),
                        new Cohort(DECEMBER, 1, proportions(1, 0, 0, 0)));
        assertThat(vintages.rule()).isEqualTo(rule(12, NOVEMBER.plusMonths(3)));
    }

    @Test
    void a_curve_ends_where_it_is_to_end() {
        var vintages = Vintages.of(Histories.of("CC1"), rule(1, NOVEMBER.plusMonths(2)));

        assertThat(vintages.cohorts()).containsExactly(new Cohort(NOVEMBER, 1, proportions(1, 0, 0)));
    }

    @Test
    void the_last_month_of_a_curve_still_counts() {
        var vintages = Vintages.of(Histories.of("CC1"), rule(2, NOVEMBER.plusMonths(2)));

        assertThat(vintages.cohorts()).containsExactly(new Cohort(NOVEMBER, 1, proportions(1, 0, 0, 1)));
    }

    @Test
    void what_was_not_known_yet_is_left_out() {
        var vintages = Vintages.of(
                List.of(Histories.from(NOVEMBER, "CC1"), Histories.from(NOVEMBER.plusMonths(2), "C")),
                rule(5, DECEMBER));

        assertThat(vintages.cohorts()).containsExactly(new Cohort(NOVEMBER, 1, proportions(1, 0, 0)));
    }

    @Test
    void a_cohort_may_begin_with_the_origination() {
        var vintages = Vintages.of(
                Histories.of("1CC1", ".C"), rule(5, NOVEMBER.plusMonths(3)), history -> Optional.of(DECEMBER));

        assertThat(vintages.cohorts()).containsExactly(new Cohort(DECEMBER, 2, proportions(2, 0, 0, 1)));
    }

    @Test
    void an_obligation_without_a_beginning_is_in_no_cohort() {
        assertThat(Vintages.of(Histories.of(""), rule(5, DECEMBER)).cohorts()).isEmpty();
        assertThat(Vintages.of(Histories.of("CC"), rule(5, DECEMBER), history -> Optional.<YearMonth>empty())
                        .cohorts())
                .isEmpty();
    }

    @Test
    void a_curve_has_between_0_and_600_months() {
        assertThat(Refusals.of(VintageRule.of(DelinquencyBand.DAYS_30_59, -1, DECEMBER)))
                .isEqualTo("OUT_OF_RANGE mostMonths -1");
        assertThat(Refusals.of(VintageRule.of(DelinquencyBand.DAYS_30_59, 601, DECEMBER)))
                .isEqualTo("OUT_OF_RANGE mostMonths 601");
        assertThat(Refusals.of(VintageRule.of(DelinquencyBand.DAYS_30_59, 0, DECEMBER)))
                .isEqualTo("accepted");
        assertThat(Refusals.of(VintageRule.of(DelinquencyBand.DAYS_30_59, 600, DECEMBER)))
                .isEqualTo("accepted");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VintageRule(DelinquencyBand.DAYS_30_59, -1, DECEMBER))
                .withMessage("mostMonths is not between 0 and 600: -1");
        assertThatNullPointerException().isThrownBy(() -> new VintageRule(null, 1, DECEMBER));
        assertThatNullPointerException().isThrownBy(() -> new VintageRule(DelinquencyBand.DAYS_1_29, 1, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = DelinquencyBand.class,
            names = {"NO_LOAN", "PAID_OFF", "CURRENT"})
    void what_a_curve_counts_is_past_due(DelinquencyBand band) {
        assertThat(Refusals.of(VintageRule.of(band, 1, DECEMBER))).isEqualTo("OUT_OF_RANGE everFrom " + band);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VintageRule(band, 1, DECEMBER))
                .withMessage("everFrom is not past due: " + band);
        assertThat(Refusals.of(VintageRule.of(DelinquencyBand.DAYS_1_29, 1, DECEMBER)))
                .isEqualTo("accepted");
    }

    private static VintageRule rule(int months, YearMonth asOf) {
        return VintageRule.of(DelinquencyBand.DAYS_30_59, months, asOf).orThrow();
    }

    private static List<Proportion> proportions(long of, long... counts) {
        return LongStream.of(counts)
                .mapToObj(count -> new Proportion(count, of))
                .toList();
    }
}
