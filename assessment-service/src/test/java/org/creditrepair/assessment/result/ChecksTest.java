package org.creditrepair.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChecksTest {

    @ParameterizedTest
    @CsvSource({
        "0, accepted",
        "1e-12, accepted",
        "1e15, accepted",
        "-1, NEGATIVE w -1.0",
        "9e-13, OUT_OF_RANGE w 9.0E-13",
        "1.1e15, OUT_OF_RANGE w 1.1E15",
        "-0.0, accepted",
        "4.9e-324, OUT_OF_RANGE w 4.9E-324",
        "-4.9e-324, NEGATIVE w -4.9E-324",
        "NaN, NOT_FINITE w NaN",
        "Infinity, NOT_FINITE w Infinity"
    })
    void a_weight_is_zero_or_of_a_size_that_can_be_counted(double weight, String answer) {
        assertThat(answer(Checks.weights("w", weight))).isEqualTo(answer);
        assertThat(Checks.isWeight(weight)).isEqualTo(answer.equals("accepted"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, accepted",
        "1, accepted",
        "-0.1, OUT_OF_RANGE p -0.1",
        "1.1, OUT_OF_RANGE p 1.1",
        "-0.0, accepted",
        "1.0000000000000002, OUT_OF_RANGE p 1.0000000000000002",
        "NaN, NOT_FINITE p NaN",
        "-Infinity, NOT_FINITE p -Infinity"
    })
    void a_probability_is_between_0_and_1(double probability, String answer) {
        assertThat(answer(Checks.probabilities("p", probability))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "0.001, accepted",
        "0.999, accepted",
        "0, OUT_OF_RANGE level 0.0",
        "1, OUT_OF_RANGE level 1.0",
        "-0.5, OUT_OF_RANGE level -0.5",
        "1.5, OUT_OF_RANGE level 1.5",
        "4.9e-324, accepted",
        "0.9999999999999999, accepted",
        "NaN, NOT_FINITE level NaN"
    })
    void a_level_is_neither_0_nor_1(double level, String answer) {
        assertThat(answer(Checks.level(level))).isEqualTo(answer);
    }

    @Test
    void the_first_of_many_numbers_that_is_wrong_is_named_by_its_place() {
        assertThat(answer(Checks.weights("w", 1, 2, -3, -4))).isEqualTo("NEGATIVE w[2] -3.0");
        assertThat(answer(Checks.finite("w", Double.NaN, 2))).isEqualTo("NOT_FINITE w[0] NaN");
        assertThat(answer(Checks.finite("w"))).isEqualTo("accepted");
    }

    @Test
    void a_magnitude_is_at_most_1e15_of_either_sign() {
        assertThat(answer(Checks.magnitudes("points", -1e15, 1e15, -0.0))).isEqualTo("accepted");
        assertThat(answer(Checks.magnitudes("points", 1, Math.nextUp(1e15))))
                .isEqualTo("OUT_OF_RANGE points[1] 1.0000000000000001E15");
        assertThat(answer(Checks.magnitudes("points", Math.nextDown(-1e15))))
                .isEqualTo("OUT_OF_RANGE points -1.0000000000000001E15");
        assertThat(answer(Checks.magnitudes("points", 1, Double.NaN))).isEqualTo("NOT_FINITE points[1] NaN");
        assertThat(answer(Checks.magnitudes("points", Double.NEGATIVE_INFINITY)))
                .isEqualTo("NOT_FINITE points -Infinity");
    }

    @Test
    void lengths_and_labels_are_compared() {
        assertThat(answer(Checks.length("bad", 2, 3))).isEqualTo("LENGTHS_DIFFER bad 2");
        assertThat(answer(Checks.length("bad", 3, 3))).isEqualTo("accepted");
        assertThat(answer(Checks.distinct("labels", List.of("a", "b", "a")))).isEqualTo("COMES_TWICE labels a");
        assertThat(answer(Checks.distinct("labels", List.of("a", "b")))).isEqualTo("accepted");
    }

    @Test
    void the_first_check_that_refuses_is_the_last_that_is_made() {
        var refusal = Checks.first(
                () -> Checks.when(false, Reason.MISSING, "a", 1),
                () -> Checks.when(true, Reason.MISSING, "b", 2),
                () -> {
                    throw new AssertionError("made");
                });

        assertThat(answer(refusal)).isEqualTo("MISSING b 2");
        assertThat(answer(Checks.first(Optional::empty))).isEqualTo("accepted");
    }

    private static String answer(Optional<Refusal> refusal) {
        return Refusals.of(Result.unless(refusal, () -> "value"));
    }
}
