package org.creditrepair.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.scale.Calibration.Isotonic;

class ScalePropertiesTest {
    @Property
    void a_score_leads_to_its_odds_and_back(
            @ForAll @DoubleRange(min = 1, max = 200) double pdo,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double baseOdds,
            @ForAll @DoubleRange(min = -1000, max = 2000) double score) {
        var scale = new OddsScale(pdo, 600, baseOdds);

        assertThat(scale.score(scale.logOdds(score))).isCloseTo(score, within(1e-6));
    }

    @Property
    void a_probability_leads_to_its_log_odds_and_back(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double probability) {
        assertThat(OddsScale.probability(OddsScale.logOddsOf(probability)))
                .isCloseTo(probability, within(1e-12));
    }

    @Property
    void more_points_are_never_a_higher_probability_of_bad(
            @ForAll @DoubleRange(min = 0, max = 1000) double one,
            @ForAll @DoubleRange(min = 0, max = 1000) double other) {
        var scale = new OddsScale(20, 600, 50);
        var worse = StrictMath.min(one, other);
        var better = StrictMath.max(one, other);

        assertThat(OddsScale.probability(scale.logOdds(better)))
                .isLessThanOrEqualTo(OddsScale.probability(scale.logOdds(worse)));
    }

    @Property
    void isotonic_calibration_keeps_the_order(
            @ForAll @DoubleRange(min = -8, max = 8) double one, @ForAll @DoubleRange(min = -8, max = 8) double other) {
        var isotonic = new Isotonic(List.of(
                new Isotonic.Knot(-3, 0.9), new Isotonic.Knot(-1, 0.9), new Isotonic.Knot(0.3, 0.35),
                new Isotonic.Knot(4, 0.01)));

        assertThat(isotonic.logOdds(StrictMath.max(one, other)))
                .isGreaterThanOrEqualTo(isotonic.logOdds(StrictMath.min(one, other)));
    }

    @Property
    void points_of_a_scale_are_whole_units_and_back(
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int units, @ForAll @IntRange(max = 4) int decimals) {
        var scale = new Scale(decimals, Rounding.HALF_EVEN, 0, 1, Optional.empty());

        assertThat(scale.isExact(scale.points(units))).isTrue();
        assertThat(scale.units(scale.points(units))).isEqualTo(units);
    }
}
