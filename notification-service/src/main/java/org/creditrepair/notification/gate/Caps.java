package org.creditrepair.notification.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.Window;

/** Counts, for the rules that cap contacts, what has been made and what is pending. */
final class Caps {
    private final Question question;
    private final CallConsents consents;

    Caps(Question question) {
        this.question = question;
        this.consents = new CallConsents(question);
    }

    Question question() {
        return question;
    }

    /** Whether a rule has something to say about the contact. */
    boolean applies(ContactRule rule) {
        return rule.applies().to(question.contact()) && rule.counting().concerns(question.contact());
    }

    /** Why the contact does not come under the rule at a moment, though it applies; empty where it does. */
    Optional<String> exclusion(ContactRule rule, Instant moment) {
        var exclusions = rule.exclusions();
        var call = question.contact().at(moment);
        if (exclusions.recipients().contains(call.destination().role())) {
            return Optional.of("count.exempt-recipient");
        }
        if (exclusions.consentDays().filter(days -> consents.cover(call, days)).isPresent()) {
            return Optional.of("count.consented");
        }
        return exclusions.yieldsToAgreement() && isWaived(rule, moment)
                ? Optional.of("count.agreed")
                : Optional.empty();
    }

    /** How many there are beside the contact, if it is made at the moment, in the fullest window that it falls into. */
    int count(ContactRule rule, Instant moment) {
        var debts = question.contact().matter().debts();
        if (debts.size() < 2) {
            return countOf(rule, question.contact().at(moment));
        }
        return debts.stream()
                .mapToInt(debt -> countOf(rule, aboutOne(debt).at(moment)))
                .max()
                .orElseThrow();
    }

    boolean isWithin(ContactRule rule, Instant moment) {
        return exclusion(rule, moment).isPresent()
                || count(rule, moment) < rule.counting().limit();
    }

    /** The first moment, not before {@code moment}, at which no rule that defers is against the contact. */
    Optional<Instant> next(Instant moment, List<Rule> rules) {
        var candidate = Optional.of(moment);
        for (var rule : Rules.of(rules, ContactRule.class)) {
            if (rule.severity() == Severity.DEFER && applies(rule) && question.areZonesKnown()) {
                candidate = candidate.flatMap(from -> next(rule, from));
            }
        }
        return candidate;
    }

    private Optional<Instant> next(ContactRule rule, Instant moment) {
        var candidate = moment;
        var ends = new TreeSet<Instant>();
        while (candidate != null && !isWithin(rule, candidate)) {
            if (ends.isEmpty()) {
                ends.addAll(ends(rule));
            }
            candidate = ends.higher(candidate);
        }
        return Optional.ofNullable(candidate);
    }

    /** When what counts no longer does. */
    private NavigableSet<Instant> ends(ContactRule rule) {
        var ends = new TreeSet<Instant>();
        for (var event : question.history().events()) {
            if (counts(rule, event, question.contact())) {
                switch (rule.counting().window()) {
                    case Window.Rolling(var length) ->
                        ends.add(event.contact().at().plus(length));
                    case Window.Days(var days) ->
                        question.zones()
                                .forEach(zone -> ends.add(
                                        LocalDate.ofInstant(event.contact().at(), zone)
                                                .plusDays(days)
                                                .atStartOfDay(zone)
                                                .toInstant()));
                }
            }
        }
        return ends;
    }

    private int countOf(ContactRule rule, Contact intended) {
        return switch (rule.counting().window()) {
            case Window.Rolling(var length) -> {
                var offsets = new Offsets();
                for (var event : question.history()
                        .between(intended.at().minus(length), intended.at().plus(length))) {
                    if (counts(rule, event, intended)) {
                        offsets.add(
                                Duration.between(intended.at(), event.contact().at())
                                        .toNanos());
                    }
                }
                yield offsets.mostWithin(length.toNanos());
            }
            case Window.Days(var days) -> countOnDays(rule, intended, days);
        };
    }

    /** In doubt about the zone, the one where they are most. */
    private int countOnDays(ContactRule rule, Contact intended, int days) {
        var margin = Duration.ofDays(days + 1L);
        var counted = question
                .history()
                .between(intended.at().minus(margin), intended.at().plus(margin))
                .stream()
                .filter(event -> counts(rule, event, intended))
                .toList();
        var most = 0;
        for (var zone : question.zones()) {
            most = Math.max(most, offsets(counted, intended, zone).mostWithin(days));
        }
        return most;
    }

    private static Offsets offsets(List<ContactEvent> counted, Contact intended, ZoneId zone) {
        var today = LocalDate.ofInstant(intended.at(), zone).toEpochDay();
        var offsets = new Offsets();
        for (var event : counted) {
            offsets.add(LocalDate.ofInstant(event.contact().at(), zone).toEpochDay() - today);
        }
        return offsets;
    }

    private boolean counts(ContactRule rule, ContactEvent event, Contact intended) {
        return rule.counting().counts(event, intended) && comesUnder(rule, event);
    }

    /** What the party began has no purpose of ours; a conversation counts whatever it came of. */
    private boolean comesUnder(ContactRule rule, ContactEvent event) {
        if (event.direction() == Direction.INBOUND) {
            return rule.applies().toWhateverPurpose(event.contact());
        }
        return rule.applies().to(event.contact()) && !isExcluded(rule, event);
    }

    private boolean isExcluded(ContactRule rule, ContactEvent event) {
        var exclusions = rule.exclusions();
        if (exclusions.recipients().contains(event.contact().destination().role())) {
            return true;
        }
        var isCountedConversation =
                rule.counting().kinds().contains(CountedKind.CONVERSATION) && event.countsAs(CountedKind.CONVERSATION);
        return !isCountedConversation
                && exclusions
                        .consentDays()
                        .filter(days -> consents.cover(event.contact(), days))
                        .isPresent();
    }

    private boolean isWaived(ContactRule rule, Instant moment) {
        var days = question.days(moment);
        return question.party().permissions().agreements().stream()
                .anyMatch(agreement -> agreement instanceof Agreement.Waiver(var waived, var period)
                        && waived.equals(rule.id().id())
                        && days.stream().allMatch(period::contains));
    }

    private Contact aboutOne(String debt) {
        var contact = question.contact();
        var matter = contact.matter();
        return new Contact(
                contact.at(),
                new Matter(matter.purpose(), Set.of(debt), matter.nature(), matter.isUrgent()),
                contact.sender(),
                contact.destination());
    }
}
