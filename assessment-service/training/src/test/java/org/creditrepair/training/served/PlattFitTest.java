package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.creditrepair.assessment.scale.Calibration;
import org.junit.jupiter.api.Test;

class PlattFitTest {
    @Test
    void platt_finds_the_line_that_outcomes_follow() {
        var random = new SplittableRandom(8);
        var logOdds = new double[20_000];
        var bads = new boolean[logOdds.length];
        for (var i = 0; i < logOdds.length; i++) {
            logOdds[i] = random.nextDouble(-2, 2);
            bads[i] = random.nextDouble() >= 1 / (1 + Math.exp(-(2 * logOdds[i] - 0.3)));
        }

        assertThat(PlattFit.of(logOdds, bads)).isInstanceOfSatisfying(Calibration.Platt.class, platt -> {
            assertThat(platt.slope()).isCloseTo(2, within(0.1));
            assertThat(platt.intercept()).isCloseTo(-0.3, within(0.1));
        });
    }

    @Test
    void no_line_that_rises_is_no_calibration() {
        var bads = new boolean[] {false, false, true, false, true, true};

        assertThat(PlattFit.of(new double[] {0, 1, 2, 3, 4, 5}, bads)).isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {0, 1}, new boolean[] {true, true})).isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {0, 1, 2, 3}, new boolean[] {true, true, false, false}))
                .isEqualTo(new Calibration.None());
    }
}
