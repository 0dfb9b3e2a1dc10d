package org.creditrepair.notification.gate;

import java.time.Duration;
import java.util.Optional;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.rule.LocationRule;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Input;

/**
 * Asking somebody else where the party can be reached: once, without the debt, and never against a refusal. 15 U.S.C.
 * 1692b: of a person other than the consumer.
 */
record LocationEnquiry(Question question, LocationRule rule, boolean isOfThirdParty) {

    Optional<Finding> objection() {
        var contact = question.contact();
        if (!isOfThirdParty) {
            var role = Words.write(contact.destination().role());
            return Optional.of(Finding.of("location.to-party", Input.of("role", role)));
        }
        if (question.statedPurpose() != Purpose.COLLECTION) {
            var purpose = question.statedPurpose().id();
            return Optional.of(Finding.of("location.purpose", Input.of("purpose", purpose)));
        }
        if (question.party()
                .permissions()
                .refusals()
                .contains(contact.destination().person())) {
            return Optional.of(Finding.of("location.refused"));
        }
        if (question.content().namesDebt()) {
            return Optional.of(Finding.of("location.names-debt"));
        }
        if (!rule.channels().contains(contact.destination().channel())) {
            var channel = Words.write(contact.destination().channel());
            return Optional.of(Finding.of("location.channel", Input.of("channel", channel)));
        }
        if (earlier() >= rule.limit()) {
            return Optional.of(asked("location.asked-before"));
        }
        return rule.lost()
                .filter(lost -> !isLost(lost) && !isSomebodyElseToAct())
                .map(lost -> Finding.of("location.not-lost", Input.of("failures", lost.failures())));
    }

    /** How often the person has been asked. */
    Finding asked(String key) {
        return Finding.of(key, Input.of("count", earlier()), Input.of("limit", rule.limit()));
    }

    private long earlier() {
        return question.history().events().stream().filter(this::isEnquiry).count();
    }

    /** Busy and not in service asked nobody; a call that rang out is a call. */
    private boolean isEnquiry(ContactEvent event) {
        return event.contact().matter().nature() == Nature.LOCATION_ENQUIRY
                && event.contact().destination().person().equals(person(question.contact()))
                && (event.countsAs(CountedKind.ATTEMPT) || event.countsAs(CountedKind.MESSAGE));
    }

    /** Whether the newest calls to the party all failed, so many of them, or the last found no such number. */
    private boolean isLost(LocationRule.Lost lost) {
        var failures = 0;
        for (var event : question.history().events().reversed()) {
            if (isAboutReaching(event) && isRecent(event, lost)) {
                if (failures == 0 && event.outcome() == Outcome.NOT_IN_SERVICE) {
                    return true;
                }
                if (event.direction() == Direction.INBOUND || !event.outcome().isFailure()) {
                    return false;
                }
                failures++;
                if (failures == lost.failures()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRecent(ContactEvent event, LocationRule.Lost lost) {
        return lost.withinDays()
                .map(Duration::ofDays)
                .map(question.at()::minus)
                .map(first -> !event.contact().at().isBefore(first))
                .orElse(true);
    }

    /** Whether the party cannot act itself, so that it is asked who does. */
    private boolean isSomebodyElseToAct() {
        var days = question.days(question.at());
        var debts = question.contact().matter().debts();
        return rule.despite().stream()
                .anyMatch(type ->
                        question.party().holds().active(type, days, debts).isPresent());
    }

    /** Calls with a result, and whatever came from the party itself, up to now. */
    private boolean isAboutReaching(ContactEvent event) {
        var contact = event.contact();
        return person(contact).equals(question.party().profile().person())
                && !contact.at().isAfter(question.at())
                && event.outcome() != Outcome.PENDING
                && (event.direction() == Direction.INBOUND
                        || contact.destination().channel().isSpoken());
    }

    private static String person(Contact contact) {
        return contact.destination().person();
    }
}
