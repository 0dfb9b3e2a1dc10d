package org.creditrepair.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {
    private static final Refusal NEGATIVE = new Refusal(Reason.NEGATIVE, "bads[3]", "-1.0");

    @Test
    void a_value_goes_on() {
        var result = Result.of(2).map(value -> value + 1).then(value -> Result.of(value * 10));

        assertThat(result.orThrow()).isEqualTo(30);
        assertThat(result.asRefusal()).isEmpty();
    }

    @Test
    void a_refusal_stays_what_it_is() {
        var result = Result.<Integer>refused(Reason.NEGATIVE, "bads[3]", -1.0)
                .map(value -> value + 1)
                .then(Result::of);

        assertThat(result.asRefusal()).contains(NEGATIVE);
        assertThatIllegalStateException().isThrownBy(result::orThrow).withMessage("bads[3] -1.0 must not be negative");
    }

    @Test
    void a_value_is_computed_only_where_nothing_is_refused() {
        assertThat(Result.unless(Optional.empty(), () -> 5).orThrow()).isEqualTo(5);
        assertThat(Result.unless(Optional.of(NEGATIVE), () -> {
                            throw new AssertionError("computed");
                        })
                        .asRefusal())
                .contains(NEGATIVE);
    }

    @Test
    void nothing_is_missing_in_a_refusal() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Refusal(null, "f", "v"))
                .withMessageContaining("reason");
        assertThatNullPointerException()
                .isThrownBy(() -> new Refusal(Reason.MISSING, null, "v"))
                .withMessageContaining("field");
        assertThatNullPointerException()
                .isThrownBy(() -> new Refusal(Reason.MISSING, "f", null))
                .withMessageContaining("value");
        assertThatNullPointerException().isThrownBy(() -> Result.of(null)).withMessageContaining("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Result.Refused<>(null))
                .withMessageContaining("refusal");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_FINITE, rows 1 is no finite number",
        "NEGATIVE, rows 1 must not be negative",
        "OUT_OF_RANGE, rows 1 is out of range",
        "TOO_FEW, rows 1 is too few",
        "TOO_MANY, rows 1 is more than there can be",
        "LENGTHS_DIFFER, rows 1 is another length than that of what it goes with",
        "COMES_TWICE, rows 1 must not come twice",
        "MISSING, rows 1 is missing",
        "UNKNOWN, rows 1 is not known",
        "EMPTY_CELL, 'rows 1 is an empty cell, for which the logarithm is not defined; state a smoothing or a floor'",
        "NO_SPREAD, 'rows 1 has no spread, so that nothing can be said of chance'",
        "IMPOSSIBLE, rows 1 cannot have happened under the prediction",
        "UNREADABLE, rows 1 cannot be read"
    })
    void every_rule_reads_as_a_sentence(Reason reason, String sentence) {
        assertThat(new Refusal(reason, "rows", "1")).hasToString(sentence);
    }

    @Test
    void the_first_refusal_of_a_chain_is_the_one_that_is_told() {
        var result = Result.of(1)
                .<Integer>then(value -> Result.refused(Reason.TOO_FEW, "first", value))
                .<Integer>then(value -> Result.refused(Reason.TOO_MANY, "second", value));

        assertThat(result.asRefusal()).contains(new Refusal(Reason.TOO_FEW, "first", "1"));
    }

    @Test
    void a_caller_tells_both_apart() {
        assertThat(told(Result.of(7))).isEqualTo("7");
        assertThat(told(new Result.Refused<>(NEGATIVE))).isEqualTo("bads[3] -1.0 must not be negative");
    }

    private static String told(Result<Integer> result) {
        return switch (result) {
            case Result.Accepted<Integer>(var value) -> value.toString();
            case Result.Refused<Integer>(var refusal) -> refusal.toString();
        };
    }
}
