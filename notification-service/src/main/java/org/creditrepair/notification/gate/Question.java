package org.creditrepair.notification.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.Content;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rule.Counting;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rule.RecipientRule;
import org.creditrepair.notification.rulepack.Rules;

/** What the rules are asked. */
final class Question {
    private static final List<ZoneId> ENDS_OF_THE_EARTH = List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    private final IntendedContact intended;
    private final Contact contact;
    private final PartyFacts party;
    private final ContactHistory history;

    /** Days that were asked for, and spans of days: rules that count ask for the same few. */
    private final Map<Instant, Set<LocalDate>> known = new HashMap<>();

    private final Map<Asked, List<DaySpan>> spans = new HashMap<>();

    Question(IntendedContact intended, PartyFacts party, ContactHistory history) {
        this.intended = intended;
        this.contact = judged(intended.contact());
        this.party = party;
        this.history = history;
    }

    /** The same asked about another moment. */
    Question at(Instant moment) {
        return new Question(new IntendedContact(intended.contact().at(moment), intended.content()), party, history);
    }

    /** Asking where the party is serves to collect, and confirming an opt-out does not, whatever they are called. */
    private static Contact judged(Contact contact) {
        return switch (contact.matter().nature()) {
            case LOCATION_ENQUIRY -> serving(Purpose.COLLECTION, contact);
            case OPT_OUT_CONFIRMATION -> serving(Purpose.STATUTORY, contact);
            case ORDINARY, REPLY -> contact;
        };
    }

    private static Contact serving(Purpose purpose, Contact contact) {
        var matter = contact.matter();
        return new Contact(
                contact.at(),
                new Matter(purpose, matter.debts(), matter.nature(), matter.isUrgent()),
                contact.sender(),
                contact.destination());
    }

    /** The contact as it is judged: by what it is, not by what it is called. */
    Contact contact() {
        return contact;
    }

    /** The purpose that the caller names. */
    Purpose statedPurpose() {
        return intended.contact().matter().purpose();
    }

    Content content() {
        return intended.content();
    }

    PartyFacts party() {
        return party;
    }

    ContactHistory history() {
        return history;
    }

    Instant at() {
        return contact.at();
    }

    boolean isLocationEnquiry() {
        return contact.matter().nature() == Nature.LOCATION_ENQUIRY;
    }

    /** Whether somebody is asked who is neither the party nor may know of the debt under any of the laws. */
    boolean isEnquiryOfThirdParty(Rules rules) {
        var role = contact.destination().role();
        return isLocationEnquiry() && role != RecipientRole.UNKNOWN && !mayKnow(role, rules);
    }

    /** Whether somebody else has refused to be contacted: that stops, for good, what an opt-out of the party stops. */
    boolean isRefusedByRecipient(Rules rules) {
        var destination = contact.destination();
        return destination.role() != RecipientRole.PARTY
                && party.permissions().refusals().contains(destination.person())
                && rules.orElse(OptOutRule.class, OptOutCheck.STOPS_EVERYTHING).stream()
                        .anyMatch(rule -> rule.stops().contains(contact.matter().purpose()));
    }

    /** Whether the contact is with somebody who may know of the debt and does not count as the party under any law. */
    boolean isWithAdmitted(Rules rules) {
        var role = contact.destination().role();
        return role != RecipientRole.PARTY
                && mayKnow(role, rules)
                && rules.of(RecipientRule.class).stream()
                        .noneMatch(rule -> rule.countAsParty().contains(role));
    }

    private static boolean mayKnow(RecipientRole role, Rules rules) {
        return role == RecipientRole.PARTY
                || rules.of(RecipientRule.class).stream().anyMatch(rule -> rule.mayKnow(role));
    }

    boolean isOptOutConfirmation() {
        return contact.matter().nature() == Nature.OPT_OUT_CONFIRMATION;
    }

    boolean isReply() {
        return contact.matter().nature() == Nature.REPLY;
    }

    /** When the recipient last came by this way itself, up to the contact. */
    Optional<Instant> lastOwn() {
        return history.events().reversed().stream()
                .filter(event -> event.direction() == Direction.INBOUND && isOnThisWay(event))
                .map(event -> event.contact().at())
                .findFirst();
    }

    /** How often the recipient has been answered on this way since a moment. */
    long repliesSince(Instant moment) {
        return history.events().stream()
                .filter(event -> event.direction() == Direction.OUTBOUND && isOnThisWay(event))
                .filter(event -> event.contact().matter().nature() == Nature.REPLY)
                .filter(event -> !event.contact().at().isBefore(moment)
                        && !event.outcome().isFailure())
                .count();
    }

    /** Whether a rule that counts is about the places where a contact may reach the party. */
    boolean isAtPlacesOf(Counting counting, Contact other) {
        return !counting.isOfPlaces() || !Collections.disjoint(counting.places(), party.placesOf(other.destination()));
    }

    /** Whether the contact is the first reply to what the recipient began, no longer ago than a time before a moment. */
    boolean isFirstReplyWithin(Duration time, Instant moment) {
        return isReply()
                && lastOwn()
                        .filter(came -> came.isAfter(moment.minus(time)))
                        .filter(came -> repliesSince(came) == 0)
                        .isPresent();
    }

    private boolean isOnThisWay(ContactEvent event) {
        var other = event.contact();
        return !other.at().isAfter(at())
                && other.sender().collector().equals(contact.sender().collector())
                && other.destination().person().equals(contact.destination().person())
                && other.destination().channel() == contact.destination().channel()
                && other.destination().address().equals(contact.destination().address());
    }

    boolean areZonesKnown() {
        return !party.profile().zones().isEmpty();
    }

    List<ZoneId> zones() {
        return party.profile().zones();
    }

    /** Every day that it may be for the party at a moment. */
    Set<LocalDate> days(Instant moment) {
        return known.computeIfAbsent(moment, this::daysAnywhere);
    }

    /** In each of the zones, so many days of which the last is that of a moment. */
    List<DaySpan> daysUntil(Instant moment, int count) {
        return spans.computeIfAbsent(
                new Asked(moment, count),
                asked -> zones().stream()
                        .map(zone -> DaySpan.until(moment, count, zone))
                        .toList());
    }

    private record Asked(Instant moment, int count) {}

    /**
     * Days of a zone.
     *
     * @param start when the first of them begins
     * @param end when the last is over
     */
    record DaySpan(ZoneId zone, LocalDate last, Instant start, Instant end) {

        private static DaySpan until(Instant moment, int count, ZoneId zone) {
            var last = LocalDate.ofInstant(moment, zone);
            return new DaySpan(zone, last, start(last.minusDays(count - 1L), zone), start(last.plusDays(1), zone));
        }

        static Instant start(LocalDate day, ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    private Set<LocalDate> daysAnywhere(Instant moment) {
        var days = new TreeSet<LocalDate>();
        for (var zone : areZonesKnown() ? zones() : ENDS_OF_THE_EARTH) {
            days.add(LocalDate.ofInstant(moment, zone));
        }
        return days;
    }
}
