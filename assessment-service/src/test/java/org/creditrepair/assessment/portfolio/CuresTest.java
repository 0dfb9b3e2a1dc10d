package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.inference.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class CuresTest {
    private static final Set<DelinquencyBand> CURED = Set.of(DelinquencyBand.CURRENT, DelinquencyBand.PAID_OFF);
    private static final CureRule RULE = CureRule.of(
                    DelinquencyBand.DAYS_30_59, CURED, DelinquencyBand.DAYS_30_59, List.of(1, 3))
            .orThrow();

    @ParameterizedTest
    @CsvFileSource(resources = "/portfolio/cures.csv", useHeadersInDisplayName = true)
    void an_obligation_counts_as_far_as_it_was_followed(ArgumentsAccessor row) {
        var cures = Cures.of(Histories.of(row.getString(0)), RULE, Histories.month(row.getInteger(1)));

        assertThat(cures.rule()).isEqualTo(RULE);
        assertThat(cures.asOf()).isEqualTo(Histories.month(row.getInteger(1)));
        assertThat(cures.cases()).isEqualTo(row.getLong(2));
        assertThat(cures.beginningUnseen()).isEqualTo(row.getLong(3));
        assertThat(cures.rows())
                .containsExactly(
                        new Cures.Row(1, aged(row.getString(4)), aged(row.getString(5))),
                        new Cures.Row(3, aged(row.getString(6)), aged(row.getString(7))));
    }

    /** One cured, one that is never reported again, one with a gap, and one that is too young. */
    @Test
    void obligations_add_up() {
        var cures = Cures.of(Histories.of("C1CC", "C1", "C1.C", "CCC1", "1C", "CCC", ""), RULE, Histories.month(3));

        assertThat(cures.cases()).isEqualTo(4);
        assertThat(cures.beginningUnseen()).isEqualTo(1);
        assertThat(cures.rows().getFirst().cured()).isEqualTo(new Aged(new Proportion(1, 2), 1, 1));
        assertThat(cures.rows().getFirst().relapsed()).isEqualTo(new Aged(new Proportion(0, 1), 0, 0));
    }

    @Test
    void a_relapse_may_take_less_than_the_first_lateness() {
        var rule = CureRule.of(DelinquencyBand.DAYS_30_59, CURED, DelinquencyBand.DAYS_1_29, List.of(1))
                .orThrow();

        var cures = Cures.of(Histories.of("C1C0"), rule, Histories.month(3));

        assertThat(cures.rows().getFirst().relapsed().share()).isEqualTo(new Proportion(1, 1));
    }

    /** Whoever is paid off is gone from the tapes; counting who is still reported would leave one cure of two. */
    @Test
    void who_pays_off_counts_as_cured_though_nobody_reports_it_any_more() {
        var rule = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

        var cures = Cures.of(
                Histories.of("C1P", "C11P", "C1CCCCCCCCCCCC", "C1111111111111", "C12345"), rule, Histories.month(13));

        assertThat(cures.rows().getLast())
                .isEqualTo(
                        new Cures.Row(12, new Aged(new Proportion(3, 5), 1, 0), new Aged(new Proportion(0, 0), 0, 0)));
        assertThat(cures.rows().getFirst().relapsed().share()).isEqualTo(new Proportion(0, 3));
    }

    @Test
    void months_at_the_ends_of_the_calendar_are_months_too() {
        var first = YearMonth.of(Year.MIN_VALUE, 1);
        var last = YearMonth.of(Year.MAX_VALUE, 12);
        var rule = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

        var early = Cures.of(List.of(Histories.from(first, "C1P")), rule, last);
        var late = Cures.of(List.of(Histories.from(last.minusMonths(1), "C1")), rule, last);

        assertThat(early.rows().getLast().cured().share()).isEqualTo(new Proportion(1, 1));
        assertThat(late.cases()).isEqualTo(1);
        assertThat(late.rows().getFirst().cured()).isEqualTo(Aged.none());
    }

    @Test
    void figures_made_by_hand_are_checked_too() {
        var share = new Proportion(1, 3);

        assertThat(new Aged(share, 2, 0).assumed()).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aged(share, 3, 0))
                .withMessage("assumed are no part of those to whom nothing happened: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aged(share, -1, 0))
                .withMessage("assumed are no part of those to whom nothing happened: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Aged(share, 0, -1))
                .withMessage("interrupted are negative: -1");
        assertThatNullPointerException().isThrownBy(() -> new Aged(null, 0, 0));
        assertThatNullPointerException().isThrownBy(() -> new Cures.Row(3, null, Aged.none()));
        assertThatNullPointerException().isThrownBy(() -> new Cures.Row(3, Aged.none(), null));
        assertThatNullPointerException().isThrownBy(() -> new Cures(null, Histories.FIRST, 0, 0, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Cures(RULE, null, 0, 0, List.of()));
    }

    private static Aged aged(String text) {
        var parts = text.split("[/ ]");
        return new Aged(
                new Proportion(Long.parseLong(parts[0]), Long.parseLong(parts[1])),
                parts.length > 2 ? Long.parseLong(parts[2]) : 0,
                parts.length > 2 ? Long.parseLong(parts[3]) : 0);
    }
}
