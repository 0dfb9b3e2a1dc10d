package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.facts.CallConsent;

/** The consents to calls, each until the first conversation after it. */
final class CallConsents {
    private final Question question;
    private final Map<CallConsent, Optional<Instant>> conversations = new HashMap<>();

    CallConsents(Question question) {
        this.question = question;
    }

    /** @param days for which a consent lasts, its own day being day 1 */
    boolean cover(Contact call, int days) {
        return question.party().permissions().callConsents().stream().anyMatch(consent -> covers(consent, call, days));
    }

    private boolean covers(CallConsent consent, Contact call, int days) {
        return consent.person().equals(call.destination().person())
                && consent.collector().equals(call.sender().collector())
                && consent.coversDebts(call.matter().debts())
                && !call.at().isBefore(consent.givenAt())
                && consent.endsAt().map(call.at()::isBefore).orElse(true)
                && isWithin(days, consent.givenAt(), call.at())
                && conversation(consent)
                        .map(conversation -> !call.at().isAfter(conversation))
                        .orElse(true);
    }

    private boolean isWithin(int days, Instant given, Instant call) {
        return question.zones().stream()
                .allMatch(zone ->
                        ChronoUnit.DAYS.between(LocalDate.ofInstant(given, zone), LocalDate.ofInstant(call, zone))
                                < days);
    }

    private Optional<Instant> conversation(CallConsent consent) {
        return conversations.computeIfAbsent(consent, this::firstConversation);
    }

    private Optional<Instant> firstConversation(CallConsent consent) {
        return question.history().events().stream()
                .filter(event -> ends(event, consent))
                .map(event -> event.contact().at())
                .findFirst();
    }

    private static boolean ends(ContactEvent event, CallConsent consent) {
        var contact = event.contact();
        return event.countsAs(CountedKind.CONVERSATION)
                && contact.at().isAfter(consent.givenAt())
                && contact.destination().person().equals(consent.person())
                && contact.sender().collector().equals(consent.collector())
                && (consent.debts().isEmpty()
                        || contact.matter().debts().isEmpty()
                        || contact.matter().debts().stream().anyMatch(consent.debts()::contains));
    }
}
