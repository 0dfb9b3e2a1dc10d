package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.facts.CallConsent;

/** The consents to calls, each until the first conversation after it. */
final class CallConsents {
    private final List<Standing> standing;

    CallConsents(Question question) {
        this.standing = question.party().permissions().callConsents().stream()
                .map(consent -> new Standing(consent, firstConversation(question, consent), question, new HashMap<>()))
                .toList();
    }

    /** @param days for which a consent lasts, its own day being day 1 */
    boolean cover(Contact call, int days) {
        for (var consent : standing) {
            if (consent.covers(call, days)) {
                return true;
            }
        }
        return false;
    }

    /** @param ends by days that a consent lasts, the moment at which it is over in the first of the zones */
    private record Standing(
            CallConsent consent, Optional<Instant> conversation, Question question, Map<Integer, Instant> ends) {

        boolean covers(Contact call, int days) {
            return consent.person().equals(call.destination().person())
                    && consent.collector().equals(call.sender().collector())
                    && !call.at().isBefore(consent.givenAt())
                    && call.at().isBefore(ends.computeIfAbsent(days, this::end))
                    && consent.endsAt().map(call.at()::isBefore).orElse(true)
                    && conversation.map(talk -> !call.at().isAfter(talk)).orElse(true)
                    && consent.coversDebts(call.matter().debts());
        }

        private Instant end(int days) {
            return question.zones().stream()
                    .map(zone -> LocalDate.ofInstant(consent.givenAt(), zone)
                            .plusDays(days)
                            .atStartOfDay(zone)
                            .toInstant())
                    .min(Instant::compareTo)
                    .orElse(consent.givenAt());
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
