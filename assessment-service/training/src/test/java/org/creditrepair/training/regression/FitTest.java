package org.creditrepair.training.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creditrepair.training.regression.Fit.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    /** Akaike: the deviance and two for each of three parameters. */
    @Test
    void an_estimate_has_the_criterion_of_akaike() {
        var one = new Coefficient(1, 1);

        assertThat(new Fit.Estimate(one, List.of(one, one), 10, 20, 3, false).akaike())
                .isEqualTo(16);
    }

    @Test
    void a_reason_is_told_in_words() {
        assertThat(Reason.SEPARATED)
                .hasToString("the columns tell the outcomes apart without error, so the likelihood has no maximum");
    }

    @ParameterizedTest
    @CsvSource({"NaN, 1", "Infinity, 1", "1, 0", "1, -1", "1, NaN", "1, Infinity"})
    void a_coefficient_is_finite_and_has_an_error(double value, double error) {
        assertThatThrownBy(() -> new Coefficient(value, error)).isInstanceOf(IllegalArgumentException.class);
    }
}
