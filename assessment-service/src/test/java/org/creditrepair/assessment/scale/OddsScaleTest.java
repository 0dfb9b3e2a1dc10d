package org.creditrepair.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class OddsScaleTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/scale/odds.csv")
    void odds_score_and_probability_lead_to_one_another(
            double pdo, double baseScore, double baseOdds, double odds, double score, double probability) {
        var scale = new OddsScale(pdo, baseScore, baseOdds);
        var logOdds = StrictMath.log(odds);

        assertThat(scale.score(logOdds)).isCloseTo(score, within(1e-9));
        assertThat(scale.logOdds(score)).isCloseTo(logOdds, within(1e-9));
        assertThat(OddsScale.odds(scale.logOdds(score))).isCloseTo(odds, within(1e-9 * odds));
        assertThat(OddsScale.probability(logOdds)).isCloseTo(probability, within(1e-15));
        assertThat(OddsScale.logOddsOf(probability)).isCloseTo(logOdds, within(1e-12));
    }

    @Test
    void factor_and_offset_are_those_of_the_textbook() {
        // Siddiqi: factor = 20 / ln 2 = 28.8539, offset = 600 - 28.8539 * ln 50 = 487.123
        var scale = new OddsScale(20, 600, 50);

        assertThat(scale.factor()).isCloseTo(28.8539, within(1e-4));
        assertThat(scale.offset()).isCloseTo(487.123, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-800, -40, 0, 40, 800})
    void no_log_odds_are_too_great_for_a_probability(double logOdds) {
        assertThat(OddsScale.probability(logOdds)).isBetween(0.0, 1.0);
    }
}
