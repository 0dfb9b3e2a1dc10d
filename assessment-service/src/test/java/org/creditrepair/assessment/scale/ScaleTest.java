package org.creditrepair.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.scale.Calibration.Isotonic;
import org.creditrepair.assessment.scale.Calibration.Isotonic.Knot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        // decimals, points, exact
        "0, 12, true", "0, 12.5, false", "1, 12.5, true", "1, 12.55, false", "4, 0.0001, true", "4, 0.00001, false",
        "0, 1000000, true", "0, 1000001, false", "0, -1000000, true", "0, -1000001, false", "1, 100000, true",
        "1, 100000.1, false", "0, NaN, false", "0, Infinity, false", "0, 1e300, false", "0, -0.0, true", "2, 0.3, true",
    })
    void points_are_exact_where_they_have_the_decimals_of_the_scale(int decimals, double points, boolean isExact) {
        assertThat(scale(decimals, Rounding.HALF_EVEN).isExact(points)).isEqualTo(isExact);
    }

    @Test
    void a_point_is_so_many_units() {
        assertThat(scale(0, Rounding.HALF_EVEN).units(12)).isEqualTo(12);
        assertThat(scale(1, Rounding.HALF_EVEN).units(-12.5)).isEqualTo(-125);
        assertThat(scale(2, Rounding.HALF_EVEN).points(1234)).isEqualTo(12.34);
        assertThat(scale(0, Rounding.HALF_EVEN).unit()).isEqualTo(1);
        assertThat(scale(3, Rounding.HALF_EVEN).unit()).isEqualTo(0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_EVEN, 0, 512.5, 512", "HALF_EVEN, 0, 513.5, 514", "HALF_UP, 0, 512.5, 513", "HALF_UP, 1, 512.25, 512.3",
        "HALF_EVEN, 1, 512.25, 512.2", "HALF_EVEN, 0, 512.51, 513", "HALF_UP, 0, 512.49, 512", "HALF_UP, 0, -3, 0",
        "HALF_UP, 0, 1200, 1000", "HALF_EVEN, 0, 1000.4, 1000",
    })
    void a_shown_score_is_rounded_and_on_the_scale(Rounding rounding, int decimals, double score, double shown) {
        assertThat(scale(decimals, rounding).shown(score)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        // [500,600) and (500,600]: the outermost ends belong to their grades in both
        "LEFT_CLOSED, 0, C", "LEFT_CLOSED, 499.9, C", "LEFT_CLOSED, 500, B", "LEFT_CLOSED, 599.9, B",
        "LEFT_CLOSED, 600, A", "LEFT_CLOSED, 1000, A", "LEFT_CLOSED, -1, C", "LEFT_CLOSED, 1001, A",
        "RIGHT_CLOSED, 0, C", "RIGHT_CLOSED, 500, C", "RIGHT_CLOSED, 500.1, B", "RIGHT_CLOSED, 600, B",
        "RIGHT_CLOSED, 600.1, A", "RIGHT_CLOSED, 1000, A",
    })
    void a_grade_has_explicit_ends(Closure closure, double score, String grade) {
        var bands = List.of(new GradeBand("C", 0, 500), new GradeBand("B", 500, 600), new GradeBand("A", 600, 1000));

        assertThat(new MasterScale(MasterScale.Basis.SCORE, closure, bands).grade(score))
                .isEqualTo(grade);
    }

    @Test
    void the_position_of_a_grade_is_that_among_the_bands() {
        var bands = List.of(new GradeBand("1", 0, 0.01), new GradeBand("2", 0.01, 1));
        var masterScale = new MasterScale(MasterScale.Basis.PROBABILITY, Closure.RIGHT_CLOSED, bands);

        assertThat(masterScale.position(0.01)).isZero();
        assertThat(masterScale.position(0.0100001)).isEqualTo(1);
    }

    @Test
    void both_closures_are_told_by_the_least_value_above_an_edge() {
        assertThat(Closure.LEFT_CLOSED.leastAbove(3)).isEqualTo(3);
        assertThat(Closure.RIGHT_CLOSED.leastAbove(3)).isEqualTo(Math.nextUp(3.0));
        assertThat(Closure.RIGHT_CLOSED.leastAbove(0)).isEqualTo(Double.MIN_VALUE);
    }

    @Test
    void without_calibration_log_odds_stay() {
        assertThat(new Calibration.None().logOdds(1.25)).isEqualTo(1.25);
        assertThat(new Calibration.None().stretch()).isEqualTo(1);
    }

    @Test
    void platt_draws_a_line() {
        var platt = new Calibration.Platt(0.5, -2);

        assertThat(platt.logOdds(6)).isEqualTo(1);
        assertThat(platt.logOdds(-6)).isEqualTo(-5);
        assertThat(platt.stretch()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        // knots at -1 (0.8), 0 (0.4), 2 (0.1)
        "-5, 0.8", "-1, 0.8", "-0.5, 0.6", "0, 0.4", "1, 0.25", "1.5, 0.175", "2, 0.1", "9, 0.1",
    })
    void isotonic_calibration_joins_its_knots(double logOdds, double probability) {
        var isotonic = new Isotonic(List.of(new Knot(-1, 0.8), new Knot(0, 0.4), new Knot(2, 0.1)));

        assertThat(OddsScale.probability(isotonic.logOdds(logOdds)))
                .isCloseTo(probability, within(1e-12));
        assertThat(isotonic.stretch()).isEqualTo(1);
    }

    @Test
    void a_knot_has_its_own_probability_to_the_bit() {
        var isotonic = new Isotonic(List.of(new Knot(-1, 0.8), new Knot(0, 0.1), new Knot(2, 0.1), new Knot(3, 0.05)));

        assertThat(isotonic.probability(-2)).isEqualTo(0.8);
        assertThat(isotonic.probability(0)).isEqualTo(0.1);
        assertThat(isotonic.probability(1)).isEqualTo(0.1);
        assertThat(isotonic.probability(2)).isEqualTo(0.1);
        assertThat(isotonic.probability(3)).isEqualTo(0.05);
        assertThat(new Calibration.Platt(1, 0).probability(0)).isEqualTo(0.5);
    }

    @Test
    void one_knot_holds_everywhere() {
        var isotonic = new Isotonic(List.of(new Knot(0, 0.5)));

        assertThat(isotonic.logOdds(-1)).isZero();
        assertThat(isotonic.logOdds(0)).isZero();
        assertThat(isotonic.logOdds(1)).isZero();
    }

    private static Scale scale(int decimals, Rounding rounding) {
        return new Scale(decimals, rounding, 0, 1000, Optional.empty());
    }
}
