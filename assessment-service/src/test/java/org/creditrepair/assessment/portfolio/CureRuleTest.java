package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CureRuleTest {
    private static final Set<DelinquencyBand> CURED = Set.of(DelinquencyBand.CURRENT, DelinquencyBand.PAID_OFF);

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

    @Test
    void cured_bands_are_named_in_their_order() {
        var late = DelinquencyBand.DAYS_1_29;
        var bands = new LinkedHashSet<>(List.of(DelinquencyBand.values()).reversed());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CureRule(late, bands, late, List.of(3)))
                .withMessage("cured are not all better than DAYS_1_29: " + List.of(DelinquencyBand.values()));
        bands.removeIf(DelinquencyBand::isPastDue);
        var rule = new CureRule(late, bands, late, List.of(3));
        bands.clear();

        assertThat(rule.cured())
                .containsExactly(DelinquencyBand.NO_LOAN, DelinquencyBand.PAID_OFF, DelinquencyBand.CURRENT);
        assertThatThrownBy(() -> rule.cured().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Where nothing is past due, nobody is late: severity 0. */
    @ParameterizedTest
    @EnumSource(
            value = DelinquencyBand.class,
            names = {"NO_LOAN", "PAID_OFF", "CURRENT"})
    void late_is_past_due(DelinquencyBand band) {
        var late = DelinquencyBand.DAYS_30_59;
        var cured = Set.of(DelinquencyBand.NO_LOAN);

        assertThat(refused(band, cured, late, List.of(3))).isEqualTo("OUT_OF_RANGE lateFrom " + band);
        assertThat(refused(late, cured, band, List.of(3))).isEqualTo("OUT_OF_RANGE relapseFrom " + band);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CureRule(band, cured, late, List.of(3)))
                .withMessageContaining(band.name());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CureRule(late, cured, band, List.of(3)))
                .withMessageContaining(band.name());
    }

    @Test
    void one_to_29_days_may_be_late_or_cured() {
        var little = DelinquencyBand.DAYS_1_29;
        var late = DelinquencyBand.DAYS_30_59;

        assertThat(refused(little, CURED, little, List.of(3))).isEqualTo("accepted");
        assertThat(refused(late, Set.of(little), late, List.of(3))).isEqualTo("accepted");
        assertThat(refused(late, Set.of(little), little, List.of(3))).isEqualTo("OUT_OF_RANGE relapseFrom DAYS_1_29");
    }

    @Test
    void bands_are_told_apart_by_their_severity() {
        var rule = CureRule.from(DelinquencyBand.DAYS_30_59).orThrow();

        assertThat(DelinquencyBand.values())
                .filteredOn(rule::isLate)
                .containsExactly(
                        DelinquencyBand.DAYS_30_59,
                        DelinquencyBand.DAYS_60_89,
                        DelinquencyBand.DAYS_90_119,
                        DelinquencyBand.DAYS_120_149,
                        DelinquencyBand.DAYS_150_OR_MORE);
        assertThat(DelinquencyBand.values()).filteredOn(rule::isRelapse).hasSize(5);
        assertThat(DelinquencyBand.values())
                .filteredOn(rule::isCured)
                .containsExactly(DelinquencyBand.PAID_OFF, DelinquencyBand.CURRENT);
    }

    private static String refused(
            DelinquencyBand late, Set<DelinquencyBand> cured, DelinquencyBand relapse, List<Integer> months) {
        return Refusals.of(CureRule.of(late, cured, relapse, months));
    }
}
