package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.about;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.by;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.times;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.verdict.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls to which somebody has consented. */
class CallConsentTest {

    @ParameterizedTest(name = "consent at 14:00 on 09-03, call at {0}: {1}")
    @CsvSource({
        "2026-09-03T13:59:59Z, count.within",
        "2026-09-03T14:00:00Z, count.consented",
        "2026-09-09T23:59:59Z, count.consented",
        "2026-09-10T14:00:00Z, count.within"
    })
    void a_consent_to_calls_lasts_for_seven_days_from_its_own(String at, String finding) {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));

        for (var rule : List.of("us.calls-per-debt", "us.cool-down")) {
            assertThat(outcome(decide(call(at), party), rule).finding().key()).isEqualTo(finding);
        }
    }

    @Test
    void calls_under_a_consent_do_not_count_afterwards() {
        var underConsent = times(9, Outcome.RANG_OUT, call("2026-09-07T14:00:00Z"));
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of("d")));

        var verdict = decide(call("2026-09-10T14:00:00Z"), party, underConsent);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.calls-per-debt").finding().input("count"))
                .as("the consent is over, its calls do not count")
                .contains("0");
    }

    @Test
    void a_consent_ends_with_the_conversation_that_comes_of_it() {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));
        var talked = times(7, Outcome.RANG_OUT, call("2026-09-03T13:00:00Z"))
                .with(ContactEvent.outbound(call("2026-09-04T14:00:00Z"), Outcome.CONVERSATION));

        var before =
                decide(call("2026-09-04T14:00:00Z"), party, times(7, Outcome.RANG_OUT, call("2026-09-03T13:00:00Z")));
        var after = decide(call("2026-09-05T14:00:00Z"), party, talked);

        assertThat(outcome(before, "us.calls-per-debt").finding().key()).isEqualTo("count.consented");
        assertThat(headline(before)).isEqualTo("send");
        assertThat(outcome(after, "us.calls-per-debt").effect()).isEqualTo(Effect.SUPPRESS);
        assertThat(outcome(after, "us.cool-down").effect())
                .as("the conversation opens a cool-down of its own")
                .isEqualTo(Effect.SUPPRESS);
    }

    @Test
    void a_consent_that_is_given_in_a_conversation_lets_the_next_call_through() {
        var talk = call("2026-09-03T14:00:00Z");
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of()));

        var verdict = decide(call("2026-09-04T14:00:00Z"), party, made(Outcome.CONVERSATION, talk));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.cool-down").finding().key()).isEqualTo("count.consented");
    }

    @Test
    void a_consent_is_for_one_person_one_collector_and_its_debts_and_ends_when_the_person_says_so() {
        var full = times(7, Outcome.RANG_OUT, call("2026-09-02T14:00:00Z"));
        var asked = call("2026-09-04T14:00:00Z");
        var given = Instant.parse("2026-09-03T14:00:00Z");
        var ended = Optional.of(Instant.parse("2026-09-04T14:00:00Z"));
        var refused = "suppress us.calls-per-debt";

        for (var consent : List.of(
                new CallConsent("q", "agency", Set.of(), given, Optional.empty()),
                new CallConsent("p", "lender", Set.of(), given, Optional.empty()),
                new CallConsent("p", "agency", Set.of("e"), given, Optional.empty()),
                new CallConsent("p", "agency", Set.of(), given, ended))) {
            assertThat(headline(decide(asked, american().with(consent), full))).isEqualTo(refused);
        }
        var unknownDebt = about(Matter.of(Purpose.COLLECTION), asked);
        assertThat(headline(decide(unknownDebt, american().with(consent("2026-09-03T14:00:00Z", Set.of("d"))), full)))
                .isEqualTo(refused);
    }

    @Test
    void a_conversation_about_another_debt_or_with_another_collector_ends_no_consent() {
        var party = american().with(consent("2026-09-03T14:00:00Z", Set.of("d")));
        var full = times(7, Outcome.RANG_OUT, call("2026-09-02T14:00:00Z"));
        var otherDebt = about(Matter.of(Purpose.COLLECTION, "e"), call("2026-09-03T15:00:00Z"));
        var otherCollector = by(new Sender("other", "lender", Actor.COLLECTOR), call("2026-09-03T15:00:00Z"));
        var history = full.with(
                ContactEvent.outbound(otherDebt, Outcome.CONVERSATION),
                ContactEvent.outbound(otherCollector, Outcome.CONVERSATION));

        assertThat(headline(decide(call("2026-09-04T14:00:00Z"), party, history)))
                .isEqualTo("send");
    }

    private static CallConsent consent(String at, Set<String> debts) {
        return new CallConsent("p", "agency", debts, Instant.parse(at), Optional.empty());
    }
}
