package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/** Whether every moment that is reckoned with lies in years for which clocks and calendars can be reckoned. */
record TimeCheck(IntendedContact intended, PartyFacts party, ContactHistory history) {
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9998-12-31T00:00:00Z");

    /** Why nothing can be reckoned; empty where all of it can. */
    Optional<RuleOutcome> objection() {
        return moments()
                .filter(moment -> moment.isBefore(FIRST) || moment.isAfter(LAST))
                .findFirst()
                .map(moment -> new RuleOutcome(
                        HouseRules.TIME_KNOWN,
                        Ground.COVERAGE,
                        Effect.SUPPRESS,
                        Finding.of("time.beyond", Input.of("moment", moment))));
    }

    /** The history is in order, so that its ends speak for all of it. */
    private Stream<Instant> moments() {
        var events = history.events();
        var ends = events.isEmpty()
                ? Stream.<Instant>empty()
                : Stream.of(events.getFirst(), events.getLast())
                        .map(event -> event.contact().at());
        return Stream.of(
                        Stream.of(intended.contact().at()),
                        ends,
                        party.permissions().callConsents().stream().map(CallConsent::givenAt),
                        party.addresses().stream().flatMap(TimeCheck::moments))
                .flatMap(moments -> moments);
    }

    private static Stream<Instant> moments(AddressRecord record) {
        var warrants = record.warrants();
        return Stream.of(warrants.usedAt(), warrants.consentedAt(), record.confirmedAt())
                .flatMap(Optional::stream);
    }
}
