package org.creditrepair.assessment.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of scipy.stats 1.17.1, and of every printed table. */
class DistributionsTest {

    @ParameterizedTest
    @CsvSource({"0.90, 1.644853626951473", "0.95, 1.959963984540054", "0.99, 2.575829303548901"})
    void a_normal_interval_reaches_so_far(double level, double reach) {
        assertThat(Distributions.normalReach(level)).isEqualTo(reach, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1.959963984540054, 0.05", "-1.959963984540054, 0.05"})
    void both_tails_count(double z, double probability) {
        assertThat(Distributions.normalTwoSided(z)).isEqualTo(probability, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.5", "1.959963984540054, 0.025", "-1.959963984540054, 0.975"})
    void one_tail_counts(double z, double probability) {
        assertThat(Distributions.normalAbove(z)).isEqualTo(probability, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"3.841458820694124, 1, 0.05", "16.918977604620448, 9, 0.05", "24.40567, 10, 0.006593433395296606"})
    void chi_square_above_and_quantile(double value, double degreesOfFreedom, double probability) {
        assertThat(Distributions.chiSquareAbove(value, degreesOfFreedom)).isEqualTo(probability, within(1e-12));
        assertThat(Distributions.chiSquareQuantile(1 - probability, degreesOfFreedom))
                .isEqualTo(value, within(1e-8));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 100, 0.02, 0.05083044536950036",
        "19, 1000, 0.01, 0.006904994767580767",
        "0, 50, 0.01, 1",
        "0, 50, 0, 1",
        "1, 50, 0, 0",
        "3, 3, 0.5, 0.125",
        "3, 3, 1, 1"
    })
    void so_many_successes_or_more(long successes, long trials, double probability, double atLeast) {
        assertThat(Distributions.binomialAtLeast(successes, trials, probability))
                .isEqualTo(atLeast, within(1e-13));
    }

    @Test
    void a_beta_quantile_is_where_its_probability_lies() {
        assertThat(Distributions.betaBelow(Distributions.betaQuantile(0.3, 2, 5), 2, 5))
                .isEqualTo(0.3, within(1e-12));
        assertThat(Distributions.betaBelow(0.25, 1, 1)).isEqualTo(0.25, within(1e-12));
    }
}
