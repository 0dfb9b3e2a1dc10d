package org.creditrepair.repair.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditrepair.repair.result.Refusal.Reason;
import org.junit.jupiter.api.Test;

class ResultTest {

    @Test
    void a_value_is_carried_on() {
        var result = Result.of(20);

        assertThat(result.map(value -> value + 1)).isEqualTo(Result.of(21));
        assertThat(result.then(value -> Result.of("of " + value))).isEqualTo(Result.of("of 20"));
        assertThat(result.isAccepted()).isTrue();
        assertThat(result.asRefusal()).isEmpty();
        assertThat(result.orThrow()).isEqualTo(20);
    }

    @Test
    void a_refusal_stays_what_it_is() {
        Result<Integer> result = Result.refused(Reason.NEGATIVE, "annualRate", -1);

        assertThat(result.map(value -> value + 1)).isEqualTo(Result.refused(Reason.NEGATIVE, "annualRate", -1));
        assertThat(result.isAccepted()).isFalse();
        assertThat(result.asRefusal()).contains(new Refusal(Reason.NEGATIVE, "annualRate", "-1"));
    }

    @Test
    void a_refusal_says_field_value_and_rule() {
        Result<Integer> result = Result.refused(Reason.NEGATIVE, "annualRate", -1);

        assertThatThrownBy(result::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("annualRate -1 must not be negative");
    }

    @Test
    void neither_a_value_nor_a_refusal_may_be_missing() {
        assertThatThrownBy(() -> Result.of(null)).hasMessage("value is missing");
        assertThatThrownBy(() -> Result.refused((Refusal) null)).hasMessage("refusal is missing");
        assertThatThrownBy(() -> new Refusal(null, "amount", "1")).hasMessage("reason is missing");
        assertThatThrownBy(() -> new Refusal(Reason.UNKNOWN, null, "1")).hasMessage("field is missing");
        assertThatThrownBy(() -> new Refusal(Reason.UNKNOWN, "amount", null)).hasMessage("value is missing");
    }

    @Test
    void a_refusal_ends_what_would_have_come_after_it() {
        var refused = Result.of(20).then(value -> Result.<String>refused(Reason.TOO_LARGE, "term", value));

        assertThat(refused.then(text -> Result.of(text.length())))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "term", "20"));
        assertThat(refused.asRefusal().map(Refusal::toString)).contains("term 20 is too large");
    }

    @Test
    void each_rule_says_something_else() {
        assertThat(Reason.values())
                .extracting(reason -> new Refusal(reason, "f", "v").toString())
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("f v ") && text.length() > 10);
    }
}
