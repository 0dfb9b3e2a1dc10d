package org.creditrepair.training.binning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
    /** 80 goods and 20 bads: one bad in five. */
    private static final Counts POPULATION = new Counts(80, 20);

    /** By hand: (goods + m 0.8) / (bads + m 0.2) against 4. */
    @ParameterizedTest
    @CsvSource({
        // goods, bads, m, odds of the smoothed bin
        "40, 10, 5, 4", // as the population: no evidence, whatever is added
        "36, 4, 10, 7.333333333333333", // 44 / 6
        "10, 15, 10, 1.0588235294117647", // 18 / 17
        "12, 0, 10, 10", // 20 / 2: an empty cell has an end
        "0, 7, 10, 0.888888888888888888", // 8 / 9
        "0, 0, 10, 4",
    })
    void woe_is_the_log_of_smoothed_odds_against_those_of_all(long goods, long bads, double smoothing, double odds) {
        assertThat(new Evidence(POPULATION, smoothing).woe(new Counts(goods, bads)))
                .isCloseTo(Math.log(odds / 4), within(1e-12));
    }

    @Test
    void an_empty_bin_has_exactly_no_evidence() {
        assertThat(new Evidence(new Counts(7, 3), 0.1).woe(Counts.NONE)).isZero();
    }

    /** Three bins have two degrees of freedom: 2 (1/80 + 1/20). */
    @Test
    void bins_that_tell_nothing_have_information_by_chance() {
        assertThat(new Evidence(POPULATION, 1).informationByChance(3)).isCloseTo(0.125, within(1e-15));
        assertThat(new Evidence(POPULATION, 1).informationByChance(1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 0", "0, 0"})
    void a_population_has_both_outcomes(long goods, long bads) {
        assertThatThrownBy(() -> new Evidence(new Counts(goods, bads), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("goods=" + goods);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void smoothing_is_above_zero(double smoothing) {
        assertThatThrownBy(() -> new Evidence(POPULATION, smoothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(Double.toString(smoothing));
    }

    @Test
    void counts_add_up_and_have_a_rate() {
        var sum = new Counts(3, 1).plus(new Counts(2, 4));

        assertThat(sum).isEqualTo(new Counts(5, 5));
        assertThat(sum.total()).isEqualTo(10);
        assertThat(sum.badRate()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, -1"})
    void counts_are_zero_or_more(long goods, long bads) {
        assertThatThrownBy(() -> new Counts(goods, bads)).isInstanceOf(IllegalArgumentException.class);
    }
}
