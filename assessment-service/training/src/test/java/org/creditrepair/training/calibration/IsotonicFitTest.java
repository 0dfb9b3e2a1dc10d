package org.creditrepair.training.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.Calibration.Isotonic.Knot;
import org.junit.jupiter.api.Test;

class IsotonicFitTest {

    /** By hand: bads at 0 and 2, goods at 1 and 3: the middle is pooled to a half; the ends keep off certainty by 1/6. */
    @Test
    void outcomes_out_of_order_are_pooled() {
        assertThat(IsotonicFit.of(new double[] {3, 0, 2, 1}, new boolean[] {false, true, true, false}))
                .isEqualTo(new Calibration.Isotonic(
                        List.of(new Knot(0, 5.0 / 6), new Knot(1, 0.5), new Knot(2, 0.5), new Knot(3, 1.0 / 6))));
    }

    @Test
    void no_rows_and_no_numbers_are_no_calibration() {
        assertThat(IsotonicFit.of(new double[0], new boolean[0])).isEqualTo(new Calibration.None());
        assertThat(IsotonicFit.of(new double[] {0, Double.NaN}, new boolean[] {true, false}))
                .isEqualTo(new Calibration.None());
    }
}
