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
}
