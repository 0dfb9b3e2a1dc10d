package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.intent.Observation;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal bases and contents. */
class BasisAndContentTest {

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "REPAIR, CONSENT, send",
        "REPAIR, CONTRACT, suppress cn.consent",
        "COLLECTION, CONTRACT, send",
        "COLLECTION, CONSENT, send",
        "COLLECTION, LEGITIMATE_INTEREST, suppress cn.contract",
        "STATUTORY, CONSENT, send",
        "SECURITY, CONTRACT, send"
    })
    void a_purpose_needs_a_basis_that_does_for_it(Purpose purpose, BasisKind kind, String expected) {
        var party =
                PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai")).with(new LegalBasis(purpose, kind, ALWAYS));

        assertThat(headline(decide(contact(purpose, Channel.EMAIL, NOON), party)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: sent {1}")
    @CsvSource({"REPAIR, false", "COLLECTION, false", "STATUTORY, true", "SECURITY, true"})
    void without_any_basis_on_record_only_what_the_law_orders_and_what_protects_is_sent(Purpose purpose, boolean sent) {
        var party = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));

        assertThat(decide(contact(purpose, Channel.EMAIL, NOON), party) instanceof Verdict.Send)
                .isEqualTo(sent);
    }

    @Test
    void a_basis_of_another_purpose_or_another_time_is_none() {
        var bare = PartyFacts.of(Profile.of("p", "CN", "en", "Asia/Shanghai"));
        var over = EffectivePeriod.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 10));
        var repair = contact(Purpose.REPAIR, Channel.EMAIL, NOON);

        for (var basis : List.of(
                new LegalBasis(Purpose.COLLECTION, BasisKind.CONSENT, ALWAYS),
                new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, over))) {
            assertThat(headline(decide(repair, bare.with(basis)))).isEqualTo("suppress cn.consent");
        }
    }

    @Test
    void a_text_with_faults_is_not_sent() {
        var faulty = new Content(Set.of(), List.of("threat", "no-sender"), true, Optional.empty());

        var verdict = GATE.decide(new IntendedContact(text(NOON), faulty), chinese(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress gate.content");
        assertThat(outcome(verdict, "gate.content").finding().input("faults")).contains("threat no-sender");
    }

    @ParameterizedTest(name = "observed {0}: {1}")
    @CsvSource({"2026-04-26, send", "2026-04-25, suppress cn.freshness", "2026-06-10, send", "2026-07-01, send"})
    void an_observation_is_a_reason_for_forty_five_days(LocalDate observedOn, String expected) {
        var content = Content.about(new Observation(observedOn, true));

        assertThat(headline(GATE.decide(new IntendedContact(text(NOON), content), chinese(), ContactHistory.NONE)))
                .isEqualTo(expected);
    }

    @Test
    void an_observation_that_has_been_overtaken_is_no_reason() {
        var content = Content.about(new Observation(LocalDate.of(2026, 6, 9), false));

        var verdict = GATE.decide(new IntendedContact(text(NOON), content), chinese(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress cn.freshness");
        assertThat(outcome(verdict, "cn.freshness").finding().input("age")).contains("1");
    }
}
