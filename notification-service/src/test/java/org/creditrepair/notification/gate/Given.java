package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Destination;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Sender;
import org.creditrepair.notification.facts.BasisKind;
import org.creditrepair.notification.facts.LegalBasis;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.facts.Profile;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;

/** Parties, contacts and verdicts as the tests of the gate need them. */
final class Given {
    static final Gate GATE = new Gate(Policy.builtIn());
    static final EffectivePeriod ALWAYS = EffectivePeriod.since(LocalDate.EPOCH);
    static final Sender AGENCY = new Sender("agency", "lender", Actor.COLLECTOR);
    static final Sender LENDER = new Sender("lender", "lender", Actor.CREDITOR);
    /** In China. */
    static final String NOON = "2026-06-10T04:00:00Z";
    /** In New York. */
    static final String MORNING = "2026-06-10T15:00:00Z";

    private Given() {}

    static PartyFacts chinese() {
        return party("CN", "Asia/Shanghai");
    }

    static PartyFacts american() {
        return party("US", "America/New_York");
    }

    static PartyFacts british() {
        return party("GB", "Europe/London");
    }

    /** A party with a basis for repair and for collection on record. */
    static PartyFacts party(String jurisdiction, String... zones) {
        return withBases(PartyFacts.of(Profile.of("p", jurisdiction, "en", zones)));
    }

    static PartyFacts withBases(PartyFacts party) {
        return party.with(new LegalBasis(Purpose.REPAIR, BasisKind.CONSENT, ALWAYS))
                .with(new LegalBasis(Purpose.COLLECTION, BasisKind.CONTRACT, ALWAYS));
    }

    static Contact call(String at) {
        return contact(Purpose.COLLECTION, Channel.PHONE, at);
    }

    static Contact text(String at) {
        return contact(Purpose.COLLECTION, Channel.SMS, at);
    }

    /** To the party itself, by its agency, about debt d. */
    static Contact contact(Purpose purpose, Channel channel, String at) {
        return contact(purpose, channel, Instant.parse(at));
    }

    static Contact contact(Purpose purpose, Channel channel, Instant at) {
        return new Contact(at, Matter.of(purpose, "d"), AGENCY, Destination.party("p", channel, "a"));
    }

    static Contact by(Sender sender, Contact contact) {
        return new Contact(contact.at(), contact.matter(), sender, contact.destination());
    }

    static Contact about(Matter matter, Contact contact) {
        return new Contact(contact.at(), matter, contact.sender(), contact.destination());
    }

    static Contact to(Destination destination, Contact contact) {
        return new Contact(contact.at(), contact.matter(), contact.sender(), destination);
    }

    static Destination other(String person, RecipientRole role, Channel channel) {
        return new Destination(person, role, channel, Optional.of("b"));
    }

    static ContactHistory made(Outcome outcome, Contact... contacts) {
        return new ContactHistory(Arrays.stream(contacts)
                .map(contact -> ContactEvent.outbound(contact, outcome))
                .toList());
    }

    static Verdict decide(Contact contact, PartyFacts party, ContactHistory history) {
        return GATE.decide(new IntendedContact(contact, Content.SOUND), party, history);
    }

    static Verdict decide(Contact contact, PartyFacts party) {
        return decide(contact, party, ContactHistory.NONE);
    }

    static String headline(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Send send -> "send";
            case Verdict.DeferUntil defer ->
                "defer " + defer.decidedBy().rule().id().id();
            case Verdict.Suppress suppress ->
                "suppress " + suppress.decidedBy().rule().id().id();
        };
    }

    static RuleOutcome outcome(Verdict verdict, String rule) {
        return verdict.outcomes().stream()
                .filter(outcome -> outcome.rule().id().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static boolean lists(Verdict verdict, String rule) {
        return verdict.outcomes().stream()
                .anyMatch(outcome -> outcome.rule().id().id().equals(rule));
    }

    /** A contact that was made so many times. */
    static ContactHistory times(int count, Outcome outcome, Contact contact) {
        return new ContactHistory(Collections.nCopies(count, ContactEvent.outbound(contact, outcome)));
    }

    /** When what was asked for may be made. */
    static String moment(String asked, Verdict verdict) {
        return verdict instanceof Verdict.DeferUntil(var until, var by, var outcomes) ? until.toString() : asked;
    }
}
