package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** What the rules are asked, and what several of them need to know. */
record Question(Contact contact, PartyFacts party, ContactHistory history, Optional<ContactRules> rules) {

    /** Whether a rule that needs the party's time and the numbers in force can say anything. */
    boolean isDecidable() {
        return party.profile().isPresent() && rules.isPresent();
    }

    boolean isCollection() {
        return contact.purpose() == Purpose.COLLECTION;
    }

    /** When the quiet hours let the contact be made; empty where they never do. */
    Optional<Instant> earliest() {
        return contact.purpose() == Purpose.SECURITY
                ? Optional.of(contact.at())
                : numbers()
                        .quietHours()
                        .value()
                        .nextAllowed(contact.at(), profile().zones());
    }

    /** Days from the observation to the intended contact, in the zone where they are most. */
    long ageInDays(Observation observation) {
        return profile().zones().stream()
                .map(zone -> ChronoUnit.DAYS.between(observation.observedOn(), LocalDate.ofInstant(contact.at(), zone)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    PartyFacts.Profile profile() {
        return party.profile().orElseThrow();
    }

    ContactRules numbers() {
        return rules.orElseThrow();
    }
}
