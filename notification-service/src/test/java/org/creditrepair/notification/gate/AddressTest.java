package org.creditrepair.notification.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.gate.Given.LENDER;
import static org.creditrepair.notification.gate.Given.american;
import static org.creditrepair.notification.gate.Given.british;
import static org.creditrepair.notification.gate.Given.by;
import static org.creditrepair.notification.gate.Given.call;
import static org.creditrepair.notification.gate.Given.contact;
import static org.creditrepair.notification.gate.Given.decide;
import static org.creditrepair.notification.gate.Given.headline;
import static org.creditrepair.notification.gate.Given.lists;
import static org.creditrepair.notification.gate.Given.outcome;
import static org.creditrepair.notification.gate.Given.party;
import static org.creditrepair.notification.gate.Given.text;
import static org.creditrepair.notification.gate.Given.to;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.AddressRecord.Place;
import org.creditrepair.notification.facts.AddressRecord.Warrants;
import org.creditrepair.notification.verdict.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a number is still the party's (12 CFR 1006.6(d)(5)), and addresses at work (1006.6(b)(3), 1006.22(f)(3)). */
class AddressTest {
    private static final String NOON = "2026-06-10T16:00:00Z";
    private static final Instant YESTERDAY = Instant.parse("2026-06-09T16:00:00Z");
    private static final Instant LONG_AGO = Instant.parse("2026-01-09T16:00:00Z");

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "/gate/text-numbers.csv", numLinesToSkip = 1)
    void a_number_is_texted_while_it_is_known_to_be_the_consumers(
            String description,
            Instant used,
            Instant consented,
            Instant confirmed,
            Instant asked,
            String expected,
            String finding) {
        var record = new AddressRecord(
                Channel.SMS,
                "a",
                Place.PERSONAL,
                new Warrants(Optional.ofNullable(used), Optional.ofNullable(consented)),
                Optional.ofNullable(confirmed));

        var verdict = decide(text(asked.toString()), american().with(record));

        assertThat(headline(verdict)).as(description).isEqualTo(expected);
        assertThat(outcome(verdict, "us.text-number").finding().key()).isEqualTo(finding);
    }

    @Test
    void a_text_to_a_number_without_a_record_is_made_and_noted() {
        var otherNumber = AddressRecord.of(Channel.SMS, "b", Place.PERSONAL).usedAt(LONG_AGO);
        var verdict = decide(text(NOON), american().with(otherNumber));

        assertThat(headline(verdict)).isEqualTo("send");
        assertThat(outcome(verdict, "us.text-number").effect()).isEqualTo(Effect.FLAG);
        assertThat(outcome(verdict, "us.text-number").finding().key()).isEqualTo("address.no-record");
    }

    @Test
    void a_number_that_is_not_known_yet_may_be_any_of_the_partys() {
        var somewhere = to(new Destination("p", RecipientRole.PARTY, Channel.SMS, Optional.empty()), text(NOON));
        var fresh = american()
                .with(AddressRecord.of(Channel.SMS, "a", Place.PERSONAL).usedAt(YESTERDAY));
        var stale = AddressRecord.of(Channel.SMS, "b", Place.PERSONAL).usedAt(LONG_AGO);
        var another = AddressRecord.of(Channel.SMS, "c", Place.PERSONAL).usedAt(YESTERDAY);
        var ofCalls = AddressRecord.of(Channel.PHONE, "b", Place.PERSONAL).usedAt(LONG_AGO);

        assertThat(headline(decide(somewhere, fresh.with(ofCalls)))).isEqualTo("send");
        assertThat(headline(decide(somewhere, fresh.with(stale).with(another)))).isEqualTo("suppress us.text-number");
        assertThat(headline(decide(text(NOON), fresh.with(stale)))).isEqualTo("send");
    }

    @ParameterizedTest(name = "a text from {0} at {1}, address {2}, to {3}: {4}")
    @CsvSource({
        "p, 2026-06-09T16:00:00Z, a, agency, address.fresh",
        "p, 2026-04-09T16:00:00Z, a, agency, address.stale",
        "p, 2026-06-10T16:00:00Z, a, agency, address.fresh",
        "p, 2026-06-10T16:00:01Z, a, agency, address.no-record",
        "q, 2026-06-09T16:00:00Z, a, agency, address.no-record",
        "p, 2026-06-09T16:00:00Z, b, agency, address.no-record",
        "p, 2026-06-09T16:00:00Z, '', agency, address.no-record",
        "p, 2026-06-09T16:00:00Z, a, other, address.no-record"
    })
    void a_text_from_the_number_shows_whose_it_is(
            String person, Instant at, String address, String collector, String finding) {
        var destination = new Destination(
                person, RecipientRole.PARTY, Channel.SMS, Optional.of(address).filter(known -> !known.isEmpty()));
        var received = by(
                new Sender(collector, "lender", Actor.COLLECTOR),
                to(destination, text(NOON).at(at)));
        var history = ContactHistory.of(ContactEvent.inbound(received, Outcome.DELIVERED));

        var verdict = decide(text(NOON), american(), history);

        assertThat(outcome(verdict, "us.text-number").finding().key()).isEqualTo(finding);
    }

    @Test
    void what_went_to_the_number_or_came_by_another_channel_shows_nothing() {
        var sent = ContactEvent.outbound(text(NOON).at(LONG_AGO), Outcome.DELIVERED);
        var called = ContactEvent.inbound(call(YESTERDAY.toString()), Outcome.CONVERSATION);

        var verdict = decide(text(NOON), american(), ContactHistory.of(sent, called));

        assertThat(outcome(verdict, "us.text-number").finding().key()).isEqualTo("address.no-record");
    }

    @Test
    void a_newer_text_outweighs_an_old_record() {
        var stale = american()
                .with(AddressRecord.of(Channel.SMS, "a", Place.PERSONAL).usedAt(LONG_AGO));
        var received = ContactEvent.inbound(text(YESTERDAY.toString()), Outcome.DELIVERED);
        var older = ContactEvent.inbound(text(LONG_AGO.toString()), Outcome.DELIVERED);

        assertThat(headline(decide(text(NOON), stale, ContactHistory.of(older, received))))
                .isEqualTo("send");
        assertThat(headline(decide(text(NOON), stale))).isEqualTo("suppress us.text-number");
    }

    @Test
    void the_rule_is_about_texts_of_collectors_to_the_consumer() {
        var stale = american()
                .with(AddressRecord.of(Channel.SMS, "a", Place.PERSONAL).usedAt(LONG_AGO));
        var spouse = to(Given.other("s", RecipientRole.SPOUSE, Channel.SMS), text(NOON));

        for (var contact :
                List.of(by(LENDER, text(NOON)), spouse, call(NOON), contact(Purpose.REPAIR, Channel.SMS, NOON))) {
            assertThat(lists(decide(contact, stale), "us.text-number")).isFalse();
        }
    }

    @Test
    void in_doubt_about_the_zone_the_number_is_older() {
        var record = AddressRecord.of(Channel.SMS, "a", Place.PERSONAL).usedAt(Instant.parse("2026-04-11T06:00:00Z"));
        var coasts = party("US", "America/New_York", "America/Los_Angeles").with(record);

        assertThat(outcome(decide(text(NOON), coasts), "us.text-number")
                        .finding()
                        .input("age"))
                .as("the tenth of April in Los Angeles")
                .contains("61");
        assertThat(outcome(decide(text(NOON), american().with(record)), "us.text-number")
                        .finding()
                        .input("age"))
                .contains("60");
        assertThat(outcome(decide(text(NOON), party("US").with(record)), "us.text-number")
                        .effect())
                .as("without a zone")
                .isEqualTo(Effect.SUPPRESS);
    }

    @ParameterizedTest(name = "{0}, {1}, used {2}, consented {3}: {4}")
    @CsvSource({
        // 1006.6(b)(3): at work where the employer prohibits it; only direct consent opens it
        "PHONE, WORK_FORBIDDEN, false, false, suppress us.employer-prohibits",
        "PHONE, WORK_FORBIDDEN, true, false, suppress us.employer-prohibits",
        "PHONE, WORK_FORBIDDEN, false, true, send",
        "PHONE, WORK, false, false, send",
        "PHONE, PERSONAL, false, false, send",
        // 1006.22(f)(3): mail to what the employer provides, unless the consumer used it or consented to it
        "EMAIL, WORK, false, false, suppress us.work-mail",
        "EMAIL, WORK, true, false, send",
        "EMAIL, WORK, false, true, send",
        "EMAIL, WORK_FORBIDDEN, true, false, suppress us.employer-prohibits",
        "EMAIL, WORK_FORBIDDEN, false, true, send",
        "EMAIL, PERSONAL, false, false, send"
    })
    void the_consumer_is_left_alone_at_work(
            Channel channel, Place place, boolean used, boolean consented, String expected) {
        var record = AddressRecord.of(channel, "a", place);
        record = used ? record.usedAt(YESTERDAY) : record;
        record = consented ? record.consentedAt(YESTERDAY) : record;

        assertThat(headline(decide(
                        contact(Purpose.COLLECTION, channel, NOON), american().with(record))))
                .isEqualTo(expected);
    }

    @Test
    void what_is_found_about_a_workplace_is_told() {
        var atWork = AddressRecord.of(Channel.EMAIL, "a", Place.WORK);
        var mail = contact(Purpose.COLLECTION, Channel.EMAIL, NOON);

        assertThat(finding(mail, atWork)).isEqualTo("workplace.closed work");
        assertThat(finding(mail, atWork.usedAt(YESTERDAY))).isEqualTo("workplace.wanted work");
        assertThat(finding(mail, AddressRecord.of(Channel.EMAIL, "b", Place.WORK)))
                .isEqualTo("workplace.none");
        assertThat(finding(mail, AddressRecord.of(Channel.EMAIL, "a", Place.PERSONAL)))
                .isEqualTo("workplace.none");
    }

    private static String finding(Contact contact, AddressRecord record) {
        var finding = outcome(decide(contact, american().with(record)), "us.work-mail")
                .finding();
        return finding.key() + finding.input("place").map(place -> " " + place).orElse("");
    }

    @Test
    void an_unknown_mailbox_may_be_the_one_at_work() {
        var somewhere = to(
                new Destination("p", RecipientRole.PARTY, Channel.EMAIL, Optional.empty()),
                contact(Purpose.COLLECTION, Channel.EMAIL, NOON));
        var party = american()
                .with(AddressRecord.of(Channel.EMAIL, "a", Place.PERSONAL))
                .with(AddressRecord.of(Channel.EMAIL, "b", Place.WORK));

        assertThat(headline(decide(somewhere, party))).isEqualTo("suppress us.work-mail");
    }

    @Test
    void in_britain_nobody_is_visited_at_work_without_consent() {
        var visit = contact(Purpose.COLLECTION, Channel.VISIT, NOON);
        var atWork = AddressRecord.of(Channel.VISIT, "a", Place.WORK);

        assertThat(headline(decide(visit, british().with(atWork)))).isEqualTo("suppress gb.visits");
        assertThat(headline(decide(visit, british().with(atWork.usedAt(YESTERDAY)))))
                .isEqualTo("suppress gb.visits");
        assertThat(headline(decide(visit, british().with(atWork.consentedAt(YESTERDAY)))))
                .isEqualTo("send");
    }
}
