package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Refusals;
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
        var cures = Cures.of(Histories.of(row.getString(0)), RULE);

        assertThat(cures.rule()).isEqualTo(RULE);
        assertThat(cures.cases()).isEqualTo(row.getLong(1));
        assertThat(cures.beginningUnseen()).isEqualTo(row.getLong(2));
        assertThat(cures.rows())
                .containsExactly(
                        new Cures.Row(1, proportion(row.getString(3)), proportion(row.getString(4))),
                        new Cures.Row(3, proportion(row.getString(5)), proportion(row.getString(6))));
    }

    @Test
    void obligations_add_up() {
        var cures = Cures.of(Histories.of("C1C", "C11", "C1", "1C", "CCC", ""), RULE);

        assertThat(cures.cases()).isEqualTo(3);
        assertThat(cures.beginningUnseen()).isEqualTo(1);
        assertThat(cures.rows().getFirst().cured()).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void a_relapse_may_take_less_than_the_first_lateness() {
        var rule = CureRule.of(DelinquencyBand.DAYS_30_59, CURED, DelinquencyBand.DAYS_1_29, List.of(1)).orThrow();

        assertThat(Cures.of(Histories.of("C1C0"), rule).rows().getFirst().relapsed()).isEqualTo(new Proportion(1, 1));
    }

    @Test
    void the_usual_horizons_are_quarters_of_a_year() {
        var rule = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

        assertThat(rule)
                .isEqualTo(new CureRule(
                        DelinquencyBand.DAYS_30_59, CURED, DelinquencyBand.DAYS_30_59, List.of(3, 6, 9, 12)));
        assertThat(Refusals.of(CureRule.from(DelinquencyBand.CURRENT))).isEqualTo("OUT_OF_RANGE lateFrom CURRENT");
    }

    @Test
    void what_is_no_rule_is_named() {
        var late = DelinquencyBand.DAYS_30_59;

        assertThat(refused(late, Set.of(), late, List.of(3))).isEqualTo("TOO_FEW cured 0");
        assertThat(refused(late, EnumSet.of(late), DelinquencyBand.DAYS_60_89, List.of(3)))
                .isEqualTo("OUT_OF_RANGE lateFrom DAYS_30_59");
        assertThat(refused(late, CURED, DelinquencyBand.CURRENT, List.of(3)))
                .isEqualTo("OUT_OF_RANGE relapseFrom CURRENT");
        assertThat(refused(late, CURED, late, List.of())).isEqualTo("OUT_OF_RANGE months []");
        assertThat(refused(late, CURED, late, List.of(0, 3))).isEqualTo("OUT_OF_RANGE months [0, 3]");
        assertThat(refused(late, CURED, late, List.of(3, 3))).isEqualTo("OUT_OF_RANGE months [3, 3]");
        assertThat(refused(late, CURED, late, List.of(3, 601))).isEqualTo("OUT_OF_RANGE months [3, 601]");
        assertThat(refused(late, CURED, late, List.of(1, 600))).isEqualTo("accepted");
    }

    @Test
    void a_rule_made_by_hand_is_checked_too() {
        var late = DelinquencyBand.DAYS_30_59;
        var worse = DelinquencyBand.DAYS_60_89;

        assertThatIllegalArgumentException().isThrownBy(() -> new CureRule(late, Set.of(), late, List.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CureRule(late, Set.of(late), worse, List.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CureRule(worse, Set.of(late), late, List.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> new CureRule(late, CURED, late, List.of(3, 2)));
        assertThatNullPointerException().isThrownBy(() -> new CureRule(null, CURED, late, List.of(3)));
        assertThatNullPointerException().isThrownBy(() -> new CureRule(late, CURED, null, List.of(3)));
    }

    private static String refused(
            DelinquencyBand late, Set<DelinquencyBand> cured, DelinquencyBand relapse, List<Integer> months) {
        return Refusals.of(CureRule.of(late, cured, relapse, months));
    }

    private static Proportion proportion(String text) {
        var parts = text.split("/");
        return new Proportion(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
