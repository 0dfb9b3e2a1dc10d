package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactSeries;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.facts.CallConsent;
import org.creditrepair.notification.gate.Question.DaySpan;

/** The consents to calls, each until the first conversation after it. */
final class CallConsents {
    private final Question question;
    private final List<Standing> standing;

    CallConsents(Question question) {
        this.question = question;
        this.standing = question.party().permissions().callConsents().stream()
                .map(consent -> new Standing(consent, firstConversation(question, consent)))
                .toList();
    }

    /** @param days for which a consent lasts, its own day being day 1 */
    boolean cover(Contact call, int days) {
        for (var consent : about(call)) {
            if (consent.isValid(call.at(), end(consent, days))) {
                return true;
            }
        }
        return false;
    }

    /** The calls of a series that no consent covers. */
    ContactSeries withoutCovered(ContactSeries calls, int days) {
        var remaining = calls;
        for (var consent : about(calls.like().contact())) {
            var end = end(consent, days);
            remaining = remaining.without(at -> consent.isValid(at, end));
        }
        return remaining;
    }

    private List<Standing> about(Contact call) {
        if (standing.isEmpty()) {
            return standing;
        }
        var found = new ArrayList<Standing>();
        for (var consent : standing) {
            if (consent.isAbout(call)) {
                found.add(consent);
            }
        }
        return found;
    }

    /** The moment at which it is over in the first of the zones. */
    private Instant end(Standing standing, int days) {
        var givenAt = standing.consent().givenAt();
        return question.zones().stream()
                .map(zone -> DaySpan.start(LocalDate.ofInstant(givenAt, zone).plusDays(days), zone))
                .min(Instant::compareTo)
                .orElse(givenAt);
    }

    private record Standing(CallConsent consent, Optional<Instant> conversation) {

        boolean isAbout(Contact call) {
            return consent.person().equals(call.destination().person())
                    && consent.collector().equals(call.sender().collector())
                    && consent.coversDebts(call.matter().debts());
        }

        boolean isValid(Instant at, Instant end) {
            return !at.isBefore(consent.givenAt())
                    && at.isBefore(end)
                    && consent.endsAt().map(at::isBefore).orElse(true)
                    && conversation.map(talk -> !at.isAfter(talk)).orElse(true);
        }
    }

    private static Optional<Instant> firstConversation(Question question, CallConsent consent) {
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
