package org.creditrepair.repair.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final Refusal TOO_LOW = new Refusal("term", "0", "must be at least 1");

    @Test
    void an_accepted_value_is_carried_on() {
        Outcome<Integer> outcome = Outcome.accepted(20);

        assertThat(outcome.map(value -> value + 1)).isEqualTo(Outcome.accepted(21));
        assertThat(outcome.then(value -> Outcome.accepted("of " + value))).isEqualTo(Outcome.accepted("of 20"));
        assertThat(outcome.toRefusal()).isEmpty();
        assertThat(outcome.orElseThrow()).isEqualTo(20);
    }

    @Test
    void a_refusal_stays_what_it_is() {
        Outcome<Integer> outcome = Outcome.refused("term", 0, "must be at least 1");

        assertThat(outcome.map(value -> value + 1)).isEqualTo(Outcome.refused(TOO_LOW));
        assertThat(outcome.toRefusal()).contains(TOO_LOW);
        assertThatThrownBy(outcome::orElseThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("refused: term must be at least 1: 0");
    }

    @Test
    void a_value_is_computed_only_where_nothing_is_refused() {
        assertThat(Outcome.unless(Optional.empty(), () -> 1)).isEqualTo(Outcome.accepted(1));
        assertThat(Outcome.<Integer>unless(Optional.of(TOO_LOW), () -> {
                    throw new AssertionError("computed all the same");
                }))
                .isEqualTo(Outcome.refused(TOO_LOW));
    }

    @Test
    void nothing_in_it_may_be_missing() {
        assertThatThrownBy(() -> Outcome.accepted(null)).hasMessage("value is missing");
        assertThatThrownBy(() -> Outcome.refused(null)).hasMessage("refusal is missing");
        assertThatThrownBy(() -> new Refusal(null, "0", "is wrong")).hasMessage("field is missing");
        assertThatThrownBy(() -> new Refusal("term", null, "is wrong")).hasMessage("value is missing");
        assertThatThrownBy(() -> new Refusal("term", "0", null)).hasMessage("reason is missing");
    }
}
