package org.creditrepair.training.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.scale.Calibration;
import org.junit.jupiter.api.Test;

class FoldFiguresTest {

    /** Of 4 goods and 4 bads at two scores: 3 bads and 1 good at the lower one. Area: (9 + 6 ties / 2) / 16 = 3/4. */
    @Test
    void figures_of_a_fold_are_those_of_its_rows() {
        var figures = FoldFigures.of(
                new double[] {1, 1, 1, 1, 2, 2, 2, 2},
                new double[] {0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25, 0.25},
                new boolean[] {true, true, true, false, true, false, false, false},
                new Calibration.None());

        assertThat(figures.area()).isCloseTo(0.75, within(1e-12));
        assertThat(figures.gini()).isCloseTo(0.5, within(1e-12));
        assertThat(figures.separation()).isCloseTo(0.5, within(1e-12));
        // (6 * 1/16 + 2 * 9/16) / 8
        assertThat(figures.brier()).isCloseTo(24.0 / 16 / 8, within(1e-12));
    }

    /** Three in four came where three in four were expected: the line is that of what was told. */
    @Test
    void probabilities_that_came_true_have_the_line_of_one_and_zero() {
        var line = line(0.75, 0.25);

        assertThat(line.slope()).isCloseTo(1, within(1e-9));
        assertThat(line.intercept()).isCloseTo(0, within(1e-9));
    }

    /** Told 0.9 and 0.1, log odds of 2.197, where log odds of 1.099 came: half as sure would have been right. */
    @Test
    void a_model_that_is_too_sure_has_a_slope_below_one() {
        assertThat(line(0.9, 0.1).slope()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void outcomes_that_are_told_apart_have_no_line() {
        assertThat(FoldFigures.of(
                                new double[] {1, 1, 2, 2},
                                new double[] {0.9, 0.9, 0.1, 0.1},
                                new boolean[] {true, true, false, false},
                                new Calibration.None())
                        .observed())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_calibration_is_told_by_its_name() {
        assertThat(named(new Calibration.None())).isEqualTo("none");
        assertThat(named(new Calibration.Platt(1, 0))).isEqualTo("Platt");
        assertThat(named(new Calibration.Isotonic(List.of(new Calibration.Isotonic.Knot(0, 0.5)))))
                .isEqualTo("isotonic");
    }

    private static String named(Calibration served) {
        return new FoldFigures(0.7, 0.4, 0.1, served, Optional.empty()).servedText();
    }

    private static FoldFigures.Line line(double worse, double better) {
        return FoldFigures.of(
                        new double[] {1, 1, 1, 1, 2, 2, 2, 2},
                        new double[] {worse, worse, worse, worse, better, better, better, better},
                        new boolean[] {true, true, true, false, true, false, false, false},
                        new Calibration.None())
                .observed()
                .orElseThrow();
    }
}
