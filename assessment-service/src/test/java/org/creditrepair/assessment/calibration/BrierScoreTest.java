package org.creditrepair.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class BrierScoreTest {

    /** The example of scikit-learn's brier_score_loss: outcomes 0 1 1 0, forecasts 0.1 0.9 0.8 0.3, loss 0.0375. */
    @Test
    void the_score_is_that_of_scikit_learn() {
        var score = BrierScore.of(forecasts(new double[] {0.1, 0.9, 0.8, 0.3}, false, true, true, false));

        assertThat(score.value()).isEqualTo(0.0375, within(1e-15));
        // each forecast is a group: what it says of the whole is complete, and it is off by what it scores
        assertThat(score.reliability()).isEqualTo(0.0375, within(1e-15));
        assertThat(score.resolution()).isEqualTo(0.25);
        assertThat(score.uncertainty()).isEqualTo(0.25);
        assertThat(score.varianceWithin()).isZero();
        assertThat(score.covarianceWithin()).isZero();
    }

    /**
     * By hand: 4 cases at 0.2 with 1 bad and 6 at 0.5 with 3 bads. Score (3 x 0.04 + 0.64 + 6 x 0.25) / 10 = 0.226;
     * reliability 0.4 x 0.05^2 = 0.001; bad rate 0.4, resolution 0.4 x 0.15^2 + 0.6 x 0.1^2 = 0.015; uncertainty 0.24.
     */
    @Test
    void reliability_less_resolution_and_uncertainty_make_the_score() {
        var score = BrierScore.of(ten());

        assertThat(score.value()).isEqualTo(0.226, within(1e-12));
        assertThat(score.reliability()).isEqualTo(0.001, within(1e-12));
        assertThat(score.resolution()).isEqualTo(0.015, within(1e-12));
        assertThat(score.uncertainty()).isEqualTo(0.24, within(1e-12));
    }

    /**
     * By hand, two groups of two: 0.1 and 0.3 with no bad, 0.8 and 0.9 with the bad at 0.9. Score
     * (0.01 + 0.09 + 0.64 + 0.01) / 4 = 0.1875; reliability (0.2^2 + 0.35^2) / 2 = 0.08125; bad rates 0 and 0.5 about
     * 0.25: resolution 0.0625; uncertainty 0.1875; variance (2 x 0.01 + 2 x 0.0025) / 4 = 0.00625; covariance twice
     * (0.5 x 0.05 + 0.5 x 0.05) / 4 = 0.025.
     */
    @Test
    void groups_of_several_probabilities_have_terms_within() {
        var score = BrierScore.of(forecasts(new double[] {0.9, 0.1, 0.8, 0.3}, true, false, false, false), 2)
                .orThrow();

        assertThat(score.value()).isEqualTo(0.1875, within(1e-12));
        assertThat(score.reliability()).isEqualTo(0.08125, within(1e-12));
        assertThat(score.resolution()).isEqualTo(0.0625, within(1e-12));
        assertThat(score.uncertainty()).isEqualTo(0.1875, within(1e-12));
        assertThat(score.varianceWithin()).isEqualTo(0.00625, within(1e-12));
        assertThat(score.covarianceWithin()).isEqualTo(0.025, within(1e-12));
    }

    @Test
    void what_is_no_forecast_is_named() {
        assertThat(refused(new double[] {0.1, 1.5}, true, false)).isEqualTo("OUT_OF_RANGE probabilities[1] 1.5");
        assertThat(refused(new double[] {0.1, 0.5}, true)).isEqualTo("LENGTHS_DIFFER bad 1");
        assertThat(refused(new double[] {0.1, 0.5}, true, true)).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(new double[] {0.1, 0.5}, false, false)).isEqualTo("TOO_FEW bads 0");
    }

    @Test
    void there_are_no_more_groups_than_cases() {
        var forecasts = forecasts(new double[] {0.1, 0.5}, true, false);

        assertThat(Refusals.of(BrierScore.of(forecasts, 0))).isEqualTo("TOO_FEW groups 0");
        assertThat(Refusals.of(BrierScore.of(forecasts, 3))).isEqualTo("TOO_MANY groups 3");
        assertThat(BrierScore.of(forecasts, 2).orThrow()).isEqualTo(BrierScore.of(forecasts));
        assertThat(BrierScore.of(forecasts, 1).orThrow().resolution()).isZero();
    }

    private static String refused(double[] probabilities, boolean... bad) {
        return Refusals.of(Forecasts.of(probabilities, bad));
    }

    private static Forecasts forecasts(double[] probabilities, boolean... bad) {
        return Forecasts.of(probabilities, bad).orThrow();
    }

    /**
     * The double before 1 and its distance from 1: (2^-53)^2 each. As the sum of p^2 - 2 p y + y it would be rounding
     * of either sign.
     */
    @Test
    void a_score_near_zero_is_no_rounding() {
        var almost = 1 - 0x1p-53;
        var probabilities = new double[] {almost, almost, almost, 0x1p-53, 0x1p-53, 0x1p-53};

        var score = BrierScore.of(forecasts(probabilities, true, true, true, false, false, false));

        assertThat(score.value()).isEqualTo(0x1p-106);
    }

    /** Three times 0.1 by 3 is not 0.1 in doubles. */
    @Test
    void one_probability_has_no_variance_at_all() {
        var score = BrierScore.of(forecasts(new double[] {0.1, 0.1, 0.1, 0.7}, true, false, false, true));

        assertThat(score.varianceWithin()).isZero();
        assertThat(score.covarianceWithin()).isZero();
    }

    /** By hand: 0.1 and 0.1 + 2^-40 in one group; each is 2^-41 from their mean, (2^-41)^2 = 2^-82. */
    @Test
    void a_variance_within_near_zero_is_no_rounding() {
        var score = BrierScore.of(forecasts(new double[] {0.1, 0.1 + 0x1p-40, 0.9}, false, false, true), 2)
                .orThrow();

        // two of three cases; the mean is rounded to 2^-56, in 2^-41
        assertThat(score.varianceWithin()).isEqualTo(2.0 / 3 * 0x1p-82, within(0x1p-82 * 0x1p-13));
    }

    /** The score is 0.226 and the uncertainty 0.24: 1 - 0.226 / 0.24 = 0.058333. */
    @Test
    void skill_is_what_is_better_than_the_bad_rate() {
        var perfect = BrierScore.of(forecasts(new double[] {0, 1}, false, true));
        var useless = BrierScore.of(forecasts(new double[] {0.5, 0.5}, false, true));
        var better = BrierScore.of(ten());

        assertThat(perfect.skill()).isEqualTo(1);
        assertThat(useless.skill()).isZero();
        assertThat(better.skill()).isEqualTo(0.05833333333333333, within(1e-12));
    }

    /** 4 cases at 0.2 with 1 bad and 6 at 0.5 with 3 bads. */
    private static Forecasts ten() {
        return forecasts(
                new double[] {0.2, 0.2, 0.2, 0.2, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5},
                true,
                false,
                false,
                false,
                true,
                true,
                true,
                false,
                false,
                false);
    }
}
