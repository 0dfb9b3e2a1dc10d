package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.facts.PartyFacts;

/**
 * What the rules are asked.
 *
 * @param known days that were asked for
 * @param spans of days that were asked for: rules that count ask for the same few
 */
record Question(
        IntendedContact intended,
        PartyFacts party,
        ContactHistory history,
        Map<Instant, Set<LocalDate>> known,
        Map<Asked, List<DaySpan>> spans) {
    private static final List<ZoneId> ENDS_OF_THE_EARTH = List.of(ZoneOffset.ofHours(14), ZoneOffset.ofHours(-12));

    Question(IntendedContact intended, PartyFacts party, ContactHistory history) {
        this(intended, party, history, new HashMap<>(), new HashMap<>());
    }

    Contact contact() {
        return intended.contact();
    }

    Instant at() {
        return contact().at();
    }

    boolean isLocationEnquiry() {
        return contact().matter().nature() == Nature.LOCATION_ENQUIRY;
    }

    boolean isOptOutConfirmation() {
        return contact().matter().nature() == Nature.OPT_OUT_CONFIRMATION;
    }

    boolean isReply() {
        return contact().matter().nature() == Nature.REPLY;
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

    private boolean isOnThisWay(ContactEvent event) {
        var other = event.contact();
        return !other.at().isAfter(at())
                && other.sender().collector().equals(contact().sender().collector())
                && other.destination().person().equals(contact().destination().person())
                && other.destination().channel() == contact().destination().channel()
                && other.destination().address().equals(contact().destination().address());
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
