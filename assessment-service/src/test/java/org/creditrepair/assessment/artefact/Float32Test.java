package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Float32Test {
    @ParameterizedTest
    @ValueSource(
            floats = {
                0.5f,
                1,
                -1,
                0.1f,
                3,
                1e-38f,
                Float.MIN_VALUE,
                -Float.MIN_VALUE,
                Float.MIN_NORMAL,
                Float.MAX_VALUE,
                -Float.MAX_VALUE,
                0.0f
            })
    void the_greatest_double_below_goes_left_and_the_next_one_does_not(float threshold) {
        var greatest = Float32.greatestBelow(threshold);

        assertThat((float) greatest < threshold).isTrue();
        assertThat((float) StrictMath.nextUp(greatest) < threshold).isFalse();
    }

    /** Half a step below 1 the step is 2^-24, and the even neighbour of the half is 1 itself. */
    @Test
    void a_tie_goes_to_the_even_float() {
        assertThat(Float32.greatestBelow(1)).isEqualTo(StrictMath.nextDown(1 - 0x1p-25));
        // the float below has the even digit, so the half still rounds down
        assertThat(Float32.greatestBelow(StrictMath.nextUp(1.0f))).isEqualTo(1 + 0x1p-24);
    }

    @Test
    void an_infinite_threshold_lets_every_finite_float_go_left_or_none() {
        var greatest = Float32.greatestBelow(Float.POSITIVE_INFINITY);

        assertThat((float) greatest).isEqualTo(Float.MAX_VALUE);
        assertThat((float) StrictMath.nextUp(greatest)).isInfinite();
        assertThat(Float32.greatestBelow(Float.NEGATIVE_INFINITY)).isEqualTo(-Double.MAX_VALUE);
    }

    @Test
    void the_margin_of_a_probability_is_its_logit_in_float32() {
        assertThat(Float32.margin(0.5f)).isEqualTo(0.0f);
        assertThat(Float32.margin(0.2f)).isEqualTo(-1.3862944f);
        // the exact logit is 2.19722458; what float32 loses before the logarithm is XGBoost's own
        assertThat(Float32.margin(0.9f)).isEqualTo(2.1972241f);
    }
}
