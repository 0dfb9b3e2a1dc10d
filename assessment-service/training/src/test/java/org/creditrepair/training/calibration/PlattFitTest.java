package org.creditrepair.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.creditrepair.assessment.scale.Calibration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlattFitTest {

    /** Outcomes that come from log odds of a line give about that line. */
    @ParameterizedTest
    @CsvSource({"2, -0.3", "1, 0", "0.5, 1", "0.2, -1"})
    void platt_finds_the_line_that_outcomes_follow(double slope, double intercept) {
        var random = new SplittableRandom(8);
        var logOdds = new double[40_000];
        var bads = new boolean[logOdds.length];
        for (var i = 0; i < logOdds.length; i++) {
            logOdds[i] = random.nextDouble(-2, 2);
            bads[i] = random.nextDouble() >= 1 / (1 + Math.exp(-(slope * logOdds[i] + intercept)));
        }

        assertThat(PlattFit.of(logOdds, bads)).isInstanceOfSatisfying(Calibration.Platt.class, platt -> {
            assertThat(platt.slope()).isCloseTo(slope, within(0.06));
            assertThat(platt.intercept()).isCloseTo(intercept, within(0.06));
        });
    }

    /** By hand: of 3 goods and 2 bads a good is 4/5 and a bad 1/4. */
    @Test
    void targets_are_those_of_platt() {
        assertThat(PlattFit.targets(new boolean[] {false, true, false, true, false}))
                .containsExactly(0.8, 0.25, 0.8, 0.25, 0.8);
    }

    /**
     * By hand: two values with two rows each. The line goes through the log odds of the mean target of each value: at 0
     * one good (3/4) and one bad (1/4), so 1/2 and log odds 0; at 2 one good and one bad again would be level, so there
     * are three goods and one bad: at 0 {g, b}, at 2 {g, g}: goods 4/5, bad 1/3.
     */
    @Test
    void two_values_have_the_line_through_their_mean_targets() {
        var fit = PlattFit.of(new double[] {0, 0, 2, 2}, new boolean[] {false, true, false, false});
        var atZero = (0.8 + 1.0 / 3) / 2;
        var atTwo = 0.8;

        assertThat(fit).isInstanceOfSatisfying(Calibration.Platt.class, platt -> {
            assertThat(platt.intercept()).isCloseTo(Math.log(atZero / (1 - atZero)), within(1e-9));
            assertThat(platt.slope())
                    .isCloseTo((Math.log(atTwo / (1 - atTwo)) - Math.log(atZero / (1 - atZero))) / 2, within(1e-9));
        });
    }

    /** With targets of 0 and 1 there would be no line: its slope would have no end. */
    @Test
    void outcomes_that_are_told_apart_without_error_have_a_line() {
        assertThat(PlattFit.of(new double[] {0, 1, 2, 3}, new boolean[] {true, true, false, false}))
                .isInstanceOfSatisfying(
                        Calibration.Platt.class,
                        platt -> assertThat(platt.slope()).isBetween(0.1, 5.0));
    }

    @Test
    void no_line_that_rises_is_no_calibration() {
        var bads = new boolean[] {false, false, true, false, true, true};

        assertThat(PlattFit.of(new double[] {0, 1, 2, 3, 4, 5}, bads)).isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {3, 3}, new boolean[] {true, false}))
                .isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {0, Double.NaN}, new boolean[] {true, false}))
                .isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[0], new boolean[0])).isEqualTo(new Calibration.None());
    }
}
