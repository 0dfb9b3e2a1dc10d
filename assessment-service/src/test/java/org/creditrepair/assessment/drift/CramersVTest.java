package org.creditrepair.assessment.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class CramersVTest {

    /**
     * The example of scipy.stats.contingency.association: 0.18617813077483678. Bergsma's correction by his formula in
     * Python.
     */
    @Test
    void the_association_is_that_of_scipy() {
        var result = CramersV.of(new double[][] {{100, 150}, {203, 322}, {420, 700}, {320, 210}})
                .orThrow();

        assertThat(result.value()).isEqualTo(0.18617813077483678, within(1e-15));
        assertThat(result.biasCorrected()).isEqualTo(0.18286188056480834, within(1e-14));
        assertThat(result.chiSquare()).isEqualTo(84.05606871861963, within(1e-10));
        assertThat(result.degreesOfFreedom()).isEqualTo(3);
        assertThat(result.pValue()).isEqualTo(4.137697362586139e-18, within(1e-25));
    }

    @Test
    void a_table_turned_on_its_side_says_the_same() {
        var upright = CramersV.of(new double[][] {{10, 20, 30}, {30, 5, 5}}).orThrow();
        var turned = CramersV.of(new double[][] {{10, 30}, {20, 5}, {30, 5}}).orThrow();

        assertThat(turned.value()).isEqualTo(upright.value(), within(1e-15));
        assertThat(turned.biasCorrected()).isEqualTo(upright.biasCorrected(), within(1e-15));
        assertThat(turned.degreesOfFreedom()).isEqualTo(2);
    }

    /** By hand: all on the diagonal, chi-square is n = 10. */
    @Test
    void what_goes_together_always_has_1() {
        var result = CramersV.of(new double[][] {{5, 0}, {0, 5}}).orThrow();

        assertThat(result.chiSquare()).isEqualTo(10, within(1e-12));
        assertThat(result.value()).isEqualTo(1);
        assertThat(result.biasCorrected()).isEqualTo(1, within(1e-12));
    }

    @Test
    void what_is_independent_has_0() {
        var result = CramersV.of(new double[][] {{10, 20}, {20, 40}}).orThrow();

        assertThat(result.value()).isZero();
        assertThat(result.biasCorrected()).isZero();
        assertThat(result.pValue()).isEqualTo(1);
    }

    @Test
    void two_cases_leave_nothing_to_correct() {
        assertThat(CramersV.of(new double[][] {{1, 0}, {0, 1}}).orThrow().biasCorrected())
                .isZero();
    }

    @Test
    void empty_rows_and_columns_are_left_out() {
        var with =
                CramersV.of(new double[][] {{10, 0, 20}, {0, 0, 0}, {30, 0, 5}}).orThrow();

        assertThat(with)
                .isEqualTo(CramersV.of(new double[][] {{10, 20}, {30, 5}}).orThrow());
    }

    @Test
    void what_is_no_table_is_named() {
        assertThat(refused(new double[][] {{1, 2}, {3}})).isEqualTo("LENGTHS_DIFFER counts[1] 1");
        assertThat(refused(new double[][] {{1, 2}, {3, -4}})).isEqualTo("NEGATIVE counts[1][1] -4.0");
        assertThat(refused(new double[][] {{1, 2}, {0, 0}})).isEqualTo("TOO_FEW rows 1");
        assertThat(refused(new double[][] {{1, 0}, {2, 0}})).isEqualTo("TOO_FEW columns 1");
        assertThat(refused(new double[][] {{0.5, 0}, {0, 0.5}})).isEqualTo("TOO_FEW counts 1.0");
        assertThat(refused(new double[][] {})).isEqualTo("TOO_FEW rows 0");
        assertThat(refused(new double[][] {{}})).isEqualTo("TOO_FEW rows 0");
    }

    private static String refused(double[][] counts) {
        return Refusals.of(CramersV.of(counts));
    }

    /** Rows of 30 and 90, columns of 20, 40 and 60 (the fourth is empty): 30 x 20 / 120 = 5. */
    @Test
    void the_least_count_to_be_expected_is_that_of_the_thinnest_row_and_column() {
        var result =
                CramersV.of(new double[][] {{10, 10, 0, 10}, {10, 30, 0, 50}}).orThrow();

        assertThat(result.leastExpected()).isEqualTo(5, within(1e-12));
    }
}
