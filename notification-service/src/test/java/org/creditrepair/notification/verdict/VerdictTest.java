package org.creditrepair.notification.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Instant LATER = Instant.parse("2026-06-11T00:00:00Z");

    @ParameterizedTest(name = "{0}: {1} by {2}")
    @CsvSource({
        "'', Send, none",
        "SEND, Send, none",
        "SEND FLAG, Send, none",
        "FLAG DEFER, DeferUntil, rule-1",
        "DEFER DEFER, DeferUntil, rule-0",
        "SEND SUPPRESS, Suppress, rule-1",
        "SUPPRESS SUPPRESS, Suppress, rule-0",
        "DEFER SUPPRESS, Suppress, rule-1",
        "SUPPRESS DEFER, Suppress, rule-0",
        "FLAG DEFER SEND SUPPRESS, Suppress, rule-3"
    })
    void one_that_suppresses_outweighs_all_and_among_equals_the_first_decides(
            String effects, String verdict, String decidedBy) {
        var decided = Verdict.of(outcomes(effects), Optional.of(LATER));

        assertThat(decided.getClass().getSimpleName()).isEqualTo(verdict);
        assertThat(decided.headline().map(RuleOutcome::name).orElse("none")).isEqualTo(decidedBy);
        assertThat(decided.outcomes()).isEqualTo(outcomes(effects));
    }

    @Test
    void a_deferral_says_until_when() {
        assertThat(Verdict.of(outcomes("DEFER"), Optional.of(LATER)))
                .isEqualTo(new Verdict.DeferUntil(LATER, outcomes("DEFER").getFirst(), outcomes("DEFER")));
    }

    @Test
    void a_deferral_without_an_end_is_a_defect() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Verdict.of(outcomes("DEFER"), Optional.empty()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', ''", "SEND SEND, ''", "FLAG SEND FLAG, rule-0 rule-2", "SUPPRESS FLAG, rule-1"})
    void the_flags_of_a_verdict_are_its_outcomes_that_flag(String effects, String flags) {
        var verdict = Verdict.of(outcomes(effects), Optional.empty());

        assertThat(verdict.flags().stream().map(RuleOutcome::name).toList())
                .isEqualTo(flags.isEmpty() ? List.of() : List.of(flags.split(" ")));
    }

    @Test
    void a_verdict_does_not_change_when_the_outcomes_it_was_made_of_do() {
        for (var effect : List.of("SEND", "DEFER", "SUPPRESS")) {
            var outcomes = new ArrayList<>(outcomes(effect));
            var verdict = Verdict.of(outcomes, Optional.of(LATER));

            outcomes.clear();

            assertThat(verdict.outcomes()).hasSize(1);
        }
    }

    @Test
    void a_finding_tells_its_inputs_by_name() {
        var finding = Finding.of("count.reached", Input.of("count", 7), Input.of("limit", 7L));

        assertThat(finding.input("count")).contains("7");
        assertThat(finding.input("window")).isEmpty();
        assertThat(finding.inputs()).containsExactly(new Input("count", "7"), new Input("limit", "7"));
        assertThat(Finding.of("hold.none").inputs()).isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThatNullPointerException().isThrownBy(() -> new Input(null, "7")).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new Input("count", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Finding(null, List.of()))
                .withMessage("key");
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleOutcome(rule(0), null, Effect.SEND, Finding.of("x")))
                .withMessage("ground");
        assertThatNullPointerException()
                .isThrownBy(() -> new RuleOutcome(rule(0), Ground.CAP, null, Finding.of("x")))
                .withMessage("effect");
    }

    @Test
    void effects_rise_from_letting_pass_to_suppressing() {
        assertThat(Effect.values()).containsExactly(Effect.SEND, Effect.FLAG, Effect.DEFER, Effect.SUPPRESS);
        assertThat(Arrays.stream(Effect.values()).map(Effect::id)).containsExactly("send", "flag", "defer", "suppress");
    }

    private static List<RuleOutcome> outcomes(String effects) {
        var outcomes = new ArrayList<RuleOutcome>();
        for (var effect : effects.isEmpty() ? new String[0] : effects.split(" ")) {
            outcomes.add(new RuleOutcome(
                    rule(outcomes.size()), Ground.CAP, Effect.valueOf(effect), Finding.of("count.within")));
        }
        return outcomes;
    }

    private static RuleOrigin rule(int number) {
        return new RuleOrigin(
                new RuleId("own", 1, "rule-" + number),
                "XX",
                "a law",
                EffectivePeriod.since(LocalDate.of(2026, 1, 1)),
                Confidence.HIGH);
    }
}
