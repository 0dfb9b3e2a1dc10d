package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.ALWAYS;
import static org.creditrepair.notification.gate.Given.GATE;
import static org.creditrepair.notification.gate.Given.MORNING;
import static org.creditrepair.notification.gate.Given.NOON;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.chinese;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.made;
import static org.creditrepair.notification.gate.Given.other;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Instant;
import java.util.Locale;
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
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Asking others where the party is. */
class LocationEnquiryTest {

    @Test
    void a_third_party_may_be_asked_once_where_the_party_is() {
        var first = enquiry(MORNING);
        var history = made(Outcome.CONVERSATION, first);

        assertThat(headline(ask(first, american(), ContactHistory.NONE))).isEqualTo("send");
        assertThat(headline(ask(enquiry("2026-08-10T15:00:00Z"), american(), history)))
                .isEqualTo("suppress us.location-enquiry");
        assertThat(headline(ask(enquiryTo("r", MORNING), american(), history))).isEqualTo("send");
    }

    @ParameterizedTest(name = "{0} asked somebody: {1}")
    @CsvSource({
        "BUSY, false",
        "NOT_IN_SERVICE, false",
        "RANG_OUT, true",
        "VOICEMAIL, true",
        "CONNECTED, true",
        "PENDING, true"
    })
    void a_call_that_rang_is_an_enquiry(Outcome outcome, boolean counts) {
        var verdict = ask(enquiry("2026-08-10T15:00:00Z"), american(), made(outcome, enquiry(MORNING)));

        assertThat(headline(verdict)).isEqualTo(counts ? "suppress us.location-enquiry" : "send");
    }

    @Test
    void an_enquiry_that_names_the_debt_is_not_made() {
        var verdict =
                GATE.decide(new IntendedContact(enquiry(MORNING), Content.SOUND), american(), ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("suppress us.location-enquiry");
        assertThat(outcome(verdict, "us.location-enquiry").finding().key()).isEqualTo("location.names-debt");
    }

    @Test
    void a_refusal_is_final() {
        var verdict = ask(enquiry("2031-06-10T15:00:00Z"), american().withRefusalOf("q"), ContactHistory.NONE);

        assertThat(outcome(verdict, "us.location-enquiry").finding().key()).isEqualTo("location.refused");
        assertThat(headline(ask(enquiryTo("r", MORNING), american().withRefusalOf("q"), ContactHistory.NONE)))
                .isEqualTo("send");
    }

    @Test
    void nobody_is_asked_by_a_way_that_is_not_allowed_or_without_being_known() {
        var visit = to(other("q", RecipientRole.THIRD_PARTY, Channel.VISIT), enquiry(MORNING));
        var unknown = to(other("q", RecipientRole.UNKNOWN, Channel.PHONE), enquiry(MORNING));

        assertThat(outcome(ask(visit, american(), ContactHistory.NONE), "us.location-enquiry")
                        .finding()
                        .key())
                .isEqualTo("location.channel");
        assertThat(headline(ask(unknown, american(), ContactHistory.NONE))).isEqualTo("suppress us.consumer");
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "'', false",
        "RANG_OUT RANG_OUT, false",
        "RANG_OUT BUSY VOICEMAIL, true",
        "CONNECTED RANG_OUT RANG_OUT RANG_OUT, true",
        "RANG_OUT RANG_OUT CONNECTED RANG_OUT, false",
        "RANG_OUT RANG_OUT PENDING RANG_OUT, true",
        "NOT_IN_SERVICE, true",
        "NOT_IN_SERVICE RANG_OUT, false",
        "RANG_OUT NOT_IN_SERVICE, true"
    })
    void in_china_others_are_asked_only_when_the_party_is_lost(String outcomes, boolean isLost) {
        var history = ContactHistory.NONE;
        var day = 1;
        for (var outcome : outcomes.isEmpty() ? new String[0] : outcomes.split(" ")) {
            history = history.with(
                    ContactEvent.outbound(call("2026-06-0" + day++ + "T04:00:00Z"), Outcome.valueOf(outcome)));
        }

        assertThat(headline(ask(enquiry(NOON), chinese(), history)))
                .isEqualTo(isLost ? "send" : "suppress cn.location-enquiry");
    }

    @Test
    void a_party_that_calls_is_not_lost() {
        var failed = made(
                Outcome.RANG_OUT,
                call("2026-06-01T04:00:00Z"),
                call("2026-06-02T04:00:00Z"),
                call("2026-06-03T04:00:00Z"));
        var called = failed.with(ContactEvent.inbound(call("2026-06-04T04:00:00Z"), Outcome.CONNECTED));
        var later = failed.with(ContactEvent.inbound(call("2026-06-20T04:00:00Z"), Outcome.CONNECTED));

        assertThat(headline(ask(enquiry(NOON), chinese(), called))).isEqualTo("suppress cn.location-enquiry");
        assertThat(headline(ask(enquiry(NOON), chinese(), later))).isEqualTo("send");
    }

    @Test
    void failures_to_reach_somebody_else_do_not_make_the_party_lost() {
        var failed = made(
                Outcome.NOT_IN_SERVICE,
                to(other("r", RecipientRole.GUARDIAN, Channel.PHONE), call("2026-06-01T04:00:00Z")));

        assertThat(headline(ask(enquiry(NOON), chinese(), failed))).isEqualTo("suppress cn.location-enquiry");
    }

    @Test
    void an_enquiry_in_a_law_without_a_rule_for_it_is_not_made() {
        var verdict = ask(enquiry(MORNING), party("FR", "Europe/Paris"), ContactHistory.NONE);

        assertThat(outcome(verdict, "gate.location-enquiry").finding().key()).isEqualTo("location.no-rule");
    }

    /** 15 U.S.C. 1692b, 12 CFR 1006.10: location information is asked of a person other than the consumer. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "US, PARTY",
        "US, SPOUSE",
        "US, GUARANTOR",
        "US, SUCCESSOR",
        "US, ATTORNEY",
        "CN, PARTY",
        "CN, GUARDIAN",
        "CN, ATTORNEY",
        "GB, PARTY",
        "GB, EXECUTOR"
    })
    void who_may_know_of_the_debt_is_not_asked_where_the_party_is(String law, RecipientRole role) {
        var verdict = ask(askOf(role, law, Purpose.COLLECTION), lostIn(law), failed(law));

        var finding = outcome(verdict, law.toLowerCase(Locale.ROOT) + ".location-enquiry")
                .finding();
        assertThat(finding.key()).isEqualTo("location.to-party");
        assertThat(finding.input("role")).contains(Words.write(role));
        assertThat(verdict).isInstanceOf(Verdict.Suppress.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = RecipientRole.class,
            names = {"PARTY", "SPOUSE", "EXECUTOR"})
    void an_enquiry_of_whoever_counts_as_the_party_evades_neither_opt_out_nor_hold(RecipientRole role) {
        var optedOut = lostIn("US").with(OptOut.ofEverything(Instant.EPOCH));
        var dead = lostIn("US").with(Hold.ofAll(HoldType.DECEASED, ALWAYS));
        var enquiry = askOf(role, "US", Purpose.COLLECTION);

        assertThat(outcome(ask(enquiry, optedOut, ContactHistory.NONE), "us.opt-out")
                        .effect())
                .isEqualTo(Effect.SUPPRESS);
        assertThat(ask(enquiry, dead, ContactHistory.NONE)).isInstanceOf(Verdict.Suppress.class);
        if (role == RecipientRole.PARTY) {
            assertThat(outcome(ask(enquiry, dead, ContactHistory.NONE), "us.deceased")
                            .effect())
                    .isEqualTo(Effect.SUPPRESS);
        }
    }

    @Test
    void an_opt_out_of_the_party_is_not_one_of_the_third_party_who_is_asked() {
        var optedOut = american().with(OptOut.ofEverything(Instant.EPOCH));

        var verdict = ask(enquiry(MORNING), optedOut, ContactHistory.NONE);

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(lists(verdict, "us.opt-out")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Purpose.class,
            names = {"REPAIR", "STATUTORY", "SECURITY"})
    void an_enquiry_is_made_to_collect_whatever_it_is_called(Purpose purpose) {
        var enquiry = askOf(RecipientRole.THIRD_PARTY, "US", purpose);
        var resting =
                american().with(Hold.ofAll(HoldType.CEASE_REQUEST, ALWAYS)).with(Hold.ofAll(HoldType.ATTORNEY, ALWAYS));

        var verdict = ask(enquiry, resting, ContactHistory.NONE);

        var finding = outcome(verdict, "us.location-enquiry").finding();
        assertThat(finding.key()).isEqualTo("location.purpose");
        assertThat(finding.input("purpose")).contains(purpose.id());
        assertThat(headline(verdict)).isEqualTo("suppress us.location-enquiry");
        assertThat(outcome(verdict, "us.cease-request").effect()).isEqualTo(Effect.SUPPRESS);
        assertThat(outcome(verdict, "us.attorney").effect()).isEqualTo(Effect.SUPPRESS);
    }

    private static PartyFacts lostIn(String law) {
        return party(law, "Asia/Shanghai");
    }

    private static ContactHistory failed(String law) {
        return law.equals("CN") ? made(Outcome.NOT_IN_SERVICE, call("2026-06-09T04:00:00Z")) : ContactHistory.NONE;
    }

    private static Contact askOf(RecipientRole role, String law, Purpose purpose) {
        var destination = role == RecipientRole.PARTY
                ? Destination.party("p", Channel.PHONE, "a")
                : other("q", role, Channel.PHONE);
        return Given.about(
                Matter.of(purpose, "d").as(Nature.LOCATION_ENQUIRY),
                to(destination, contact(purpose, Channel.PHONE, NOON)));
    }

    private static Verdict ask(Contact enquiry, PartyFacts party, ContactHistory history) {
        return GATE.decide(new IntendedContact(enquiry, Content.WITHOUT_DEBT), party, history);
    }

    private static Contact enquiry(String at) {
        return enquiryTo("q", at);
    }

    private static Contact enquiryTo(String person, String at) {
        var contact = to(other(person, RecipientRole.THIRD_PARTY, Channel.PHONE), call(at));
        return Given.about(Matter.of(Purpose.COLLECTION, "d").as(Nature.LOCATION_ENQUIRY), contact);
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "NOT_IN_SERVICE, 2020-06-09T04:00:00Z, false",
        "NOT_IN_SERVICE, 2026-05-11T03:59:59Z, false",
        "NOT_IN_SERVICE, 2026-05-11T04:00:00Z, true"
    })
    void a_party_that_was_lost_long_ago_has_to_be_called_again_first(Outcome outcome, String at, boolean isLost) {
        assertThat(headline(ask(enquiry(NOON), chinese(), made(outcome, call(at)))))
                .isEqualTo(isLost ? "send" : "suppress cn.location-enquiry");
    }

    @Test
    void failures_that_lie_further_back_are_not_added_up() {
        var spread = made(
                Outcome.RANG_OUT,
                call("2026-05-01T04:00:00Z"),
                call("2026-06-08T04:00:00Z"),
                call("2026-06-09T04:00:00Z"));

        assertThat(headline(ask(enquiry(NOON), chinese(), spread))).isEqualTo("suppress cn.location-enquiry");
    }
}
