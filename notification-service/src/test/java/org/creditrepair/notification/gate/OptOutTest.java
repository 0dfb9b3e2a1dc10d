package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an opt-out stops, and how it is confirmed. */
class OptOutTest {
    private static final Instant EARLIER = Instant.parse("2026-06-09T04:00:00Z");

    @ParameterizedTest(name = "opted out of {0} {1}: sms to a {2}, to b {3}, e-mail {4}")
    @CsvSource({
        "SMS, '', suppress cn.opt-out, suppress cn.opt-out, send",
        "SMS, a, suppress cn.opt-out, send, send",
        "SMS, b, send, suppress cn.opt-out, send",
        "EMAIL, '', send, send, suppress cn.opt-out",
        "'', '', suppress cn.opt-out, suppress cn.opt-out, suppress cn.opt-out"
    })
    void an_opt_out_stops_its_channel_or_its_address(
            String channel, String address, String toA, String toB, String byMail) {
        var optOut = new OptOut(
                Optional.of(channel).filter(name -> !name.isEmpty()).map(Channel::valueOf),
                Optional.of(address).filter(name -> !name.isEmpty()),
                EARLIER);
        var party = chinese().with(optOut);

        assertThat(headline(decide(text(NOON), party))).isEqualTo(toA);
        assertThat(headline(decide(to(Destination.party("p", Channel.SMS, "b"), text(NOON)), party)))
                .isEqualTo(toB);
        assertThat(headline(decide(contact(Purpose.COLLECTION, Channel.EMAIL, NOON), party)))
                .isEqualTo(byMail);
    }

    @Test
    void an_address_that_is_not_known_yet_may_be_the_one_that_was_opted_out() {
        var party = chinese().with(OptOut.ofAddress(Channel.SMS, "b", EARLIER));
        var somewhere = to(new Destination("p", RecipientRole.PARTY, Channel.SMS, Optional.empty()), text(NOON));

        assertThat(headline(decide(somewhere, party))).isEqualTo("suppress cn.opt-out");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"COLLECTION, suppress cn.opt-out", "REPAIR, suppress cn.opt-out", "STATUTORY, send", "SECURITY, send"})
    void what_the_law_orders_and_what_protects_goes_on_after_an_opt_out(Purpose purpose, String expected) {
        var party = chinese().with(OptOut.ofEverything(EARLIER));

        assertThat(headline(decide(contact(purpose, Channel.SMS, NOON), party))).isEqualTo(expected);
    }

    @Test
    void an_opt_out_is_confirmed_once_and_with_nothing_else() {
        var party = chinese().with(OptOut.ofChannel(Channel.SMS, EARLIER));
        var before = confirmation("2026-06-09T03:59:59Z");
        var first = confirmation(NOON);
        var second = confirmation("2026-06-10T05:00:00Z");

        assertThat(headline(confirm(first, party, made(Outcome.SENT, before)))).isEqualTo("send");
        assertThat(headline(confirm(second, party, made(Outcome.SENT, first)))).isEqualTo("suppress cn.opt-out");
        assertThat(headline(confirm(second, party, made(Outcome.PENDING, first))))
                .isEqualTo("suppress cn.opt-out");
        assertThat(headline(confirm(second, party, made(Outcome.UNDELIVERED, first))))
                .isEqualTo("send");
        var saysMore = GATE.decide(new IntendedContact(first, Content.SOUND), party, ContactHistory.NONE);
        assertThat(outcome(saysMore, "cn.opt-out").finding().key()).isEqualTo("opt-out.says-more");
        assertThat(headline(saysMore)).isEqualTo("suppress cn.opt-out");
    }

    @Test
    void a_confirmation_needs_an_opt_out_and_waits_for_the_morning_too() {
        var party = chinese().with(OptOut.ofChannel(Channel.SMS, EARLIER));

        assertThat(headline(confirm(confirmation(NOON), chinese(), ContactHistory.NONE)))
                .isEqualTo("suppress cn.opt-out");
        assertThat(headline(confirm(confirmation("2026-06-10T15:00:00Z"), party, ContactHistory.NONE)))
                .isEqualTo("defer cn.quiet-hours");
    }

    @Test
    void after_a_new_opt_out_there_is_a_new_confirmation() {
        var again = Instant.parse("2026-06-10T03:00:00Z");
        var party = chinese().with(OptOut.ofChannel(Channel.SMS, again)).with(OptOut.ofChannel(Channel.SMS, EARLIER));
        var confirmedThen = made(Outcome.SENT, confirmation("2026-06-09T05:00:00Z"));

        assertThat(headline(confirm(confirmation(NOON), party, confirmedThen))).isEqualTo("send");
    }

    private static Verdict confirm(Contact contact, PartyFacts party, ContactHistory history) {
        return GATE.decide(new IntendedContact(contact, Content.WITHOUT_DEBT), party, history);
    }

    private static Contact confirmation(String at) {
        return Given.about(Matter.of(Purpose.STATUTORY).as(Nature.OPT_OUT_CONFIRMATION), text(at));
    }

    /** 12 CFR 1006.14(h)(2)(i). */
    @ParameterizedTest(name = "{0}, called {1}")
    @CsvSource({
        "US, COLLECTION",
        "US, REPAIR",
        "US, STATUTORY",
        "US, SECURITY",
        "CN, COLLECTION",
        "CN, STATUTORY",
        "GB, COLLECTION",
        "GB, STATUTORY"
    })
    void the_one_confirmation_goes_out_whatever_has_been_sent_and_asked_for(String law, Purpose purpose) {
        var party = withoutBases(law)
                .with(OptOut.ofChannel(Channel.SMS, EARLIER))
                .with(Hold.ofAll(HoldType.CEASE_REQUEST, ALWAYS));
        var first = confirmation(purpose, "2026-06-10T04:00:00Z");
        var sent = made(
                Outcome.SENT, text("2026-06-08T04:00:00Z"), text("2026-06-09T04:00:00Z"), text("2026-06-10T03:00:00Z"));

        assertThat(headline(confirm(first, party, sent))).isEqualTo("send");
        assertThat(confirm(first, party, sent).outcomes()).noneMatch(outcome -> outcome.ground() == Ground.CAP);
        assertThat(headline(confirm(
                        confirmation(purpose, "2026-06-10T05:00:00Z"), party, sent.with(event(first, Outcome.SENT)))))
                .as("only once")
                .isEqualTo("suppress " + law.toLowerCase(Locale.ROOT) + ".opt-out");
    }

    @Test
    void a_confirmation_is_not_held_against_later_texts() {
        var confirmed = made(Outcome.SENT, confirmation(Purpose.COLLECTION, "2026-06-10T03:00:00Z"));

        assertThat(headline(decide(text(NOON), party("US", "Asia/Shanghai"), confirmed)))
                .isEqualTo("send");
        assertThat(outcome(decide(text(NOON), party("US", "Asia/Shanghai"), confirmed), "us.texts-daily-limit")
                        .finding()
                        .input("count"))
                .contains("0");
    }

    private static PartyFacts withoutBases(String law) {
        return PartyFacts.of(Profile.of("p", law, "en", "Asia/Shanghai"));
    }

    private static ContactEvent event(Contact contact, Outcome outcome) {
        return ContactEvent.outbound(contact, outcome);
    }

    private static Contact confirmation(Purpose purpose, String at) {
        return Given.about(Matter.of(purpose).as(Nature.OPT_OUT_CONFIRMATION), text(at));
    }

    @ParameterizedTest(name = "opted out at {0}: {1}")
    @CsvSource({
        "2026-06-10T04:00:00Z, opt-out.active",
        "2026-06-10T04:00:01Z, opt-out.later",
        "2027-01-01T00:00:00Z, opt-out.later"
    })
    void an_opt_out_that_is_dated_later_is_heeded_and_told_as_such(Instant at, String finding) {
        var verdict = decide(text(NOON), chinese().with(OptOut.ofChannel(Channel.SMS, at)));

        assertThat(headline(verdict)).isEqualTo("suppress cn.opt-out");
        assertThat(outcome(verdict, "cn.opt-out").finding().key()).isEqualTo(finding);
    }
}
