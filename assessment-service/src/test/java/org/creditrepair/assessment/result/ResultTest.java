package org.creditrepair.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.junit.jupiter.api.Test;

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
        assertThatIllegalStateException()
                .isThrownBy(result::orThrow)
                .withMessage("bads[3] -1.0 must not be negative");
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
        assertThatNullPointerException().isThrownBy(() -> new Refusal(null, "f", "v")).withMessageContaining("reason");
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

    @Test
    void every_rule_reads_as_a_sentence() {
        for (var reason : Reason.values()) {
            assertThat(new Refusal(reason, "rows", "1").toString()).matches("rows 1 [a-z].{5,}");
        }
    }
}
