package org.creditrepair.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creditrepair.assessment.model.Smoothing.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmoothingTest {
    /** 90 goods and 10 bads in three attributes, of which the last has no bad. */
    private static final List<Counts> COUNTS = List.of(new Counts(30, 6), new Counts(40, 4), new Counts(20, 0));

    @ParameterizedTest
    @CsvSource({
        // method, m, then ln of goods by bads over 9, by hand
        "M_ESTIMATE, 0, 0.55555556, 1.11111111, Infinity",
        // (30 + 1.8) / (6 + 0.2), (40 + 1.8) / (4 + 0.2), (20 + 1.8) / 0.2
        "M_ESTIMATE, 2, 0.56989247, 1.10582011, 12.11111111",
        "ADDITIVE, 0, 0.55555556, 1.11111111, Infinity",
        // (30.5 / 91.5) / (6.5 / 11.5), (40.5 / 91.5) / (4.5 / 11.5), (20.5 / 91.5) / (0.5 / 11.5)
        "ADDITIVE, 0.5, 0.58974359, 1.13114754, 5.15300546",
    })
    void weights_of_evidence_are_those_computed_by_hand(
            Method method, double amount, double first, double second, double third) {
        var woe = new Smoothing(method, amount).woe(COUNTS);

        assertThat(StrictMath.exp(woe.get(0))).isCloseTo(first, within(1e-8));
        assertThat(StrictMath.exp(woe.get(1))).isCloseTo(second, within(1e-8));
        assertThat(StrictMath.exp(woe.get(2)))
                .satisfies(odds -> assertThat(odds == third || StrictMath.abs(odds - third) < 1e-7)
                        .isTrue());
    }

    @Test
    void an_attribute_that_nothing_falls_into_tells_nothing_by_the_estimate() {
        var counts = List.of(new Counts(9, 1), Counts.NONE);

        assertThat(new Smoothing(Method.M_ESTIMATE, 0).woe(counts)).containsExactly(0.0, 0.0);
        // half a case of each of 10 and of 2: ln (0.5 / 10) - ln (0.5 / 2)
        assertThat(new Smoothing(Method.ADDITIVE, 0.5).woe(counts).getLast())
                .isCloseTo(StrictMath.log(0.2), within(1e-12));
    }

    @Test
    void more_rows_of_the_population_draw_every_weight_towards_zero() {
        var before = List.of(9.0, 9.0, 9.0);
        for (var amount : new double[] {0.5, 2, 8, 32, 1000}) {
            var woe = new Smoothing(Method.M_ESTIMATE, amount).woe(COUNTS);
            for (var i = 0; i < 3; i++) {
                assertThat(StrictMath.abs(woe.get(i))).isLessThan(StrictMath.abs(before.get(i)));
            }
            before = woe;
        }
    }

    @Test
    void counts_are_added_up_by_outcome() {
        assertThat(new Counts(3, 1).plus(new Counts(0.5, 2))).isEqualTo(new Counts(3.5, 3));
        assertThat(new Counts(3.5, 3).total()).isEqualTo(6.5);
        assertThat(Counts.NONE.total()).isZero();
    }
}
