package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.facts.PartyFacts;

/**
 * What the rules are asked.
 *
 * @param known days that were asked for
 * @param starts of days that were asked for: every rule that counts asks for the same few
 */
record Question(
        IntendedContact intended,
        PartyFacts party,
        ContactHistory history,
        Map<Instant, Set<LocalDate>> known,
        Map<ZoneId, Map<LocalDate, Instant>> starts) {
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

    /** When a day begins in one of the zones. */
    Instant dayStart(ZoneId zone, LocalDate day) {
        return starts.computeIfAbsent(zone, asked -> new HashMap<>())
                .computeIfAbsent(day, asked -> asked.atStartOfDay(zone).toInstant());
    }

    private Set<LocalDate> daysAnywhere(Instant moment) {
        var days = new TreeSet<LocalDate>();
        for (var zone : areZonesKnown() ? zones() : ENDS_OF_THE_EARTH) {
            days.add(LocalDate.ofInstant(moment, zone));
        }
        return days;
    }
}
