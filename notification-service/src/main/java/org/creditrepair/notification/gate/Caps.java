package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.gate.Question.DaySpan;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rule.Window;
import org.creditrepair.notification.rulepack.Rules;

/** Counts, for the rules that cap contacts, what has been made and what is pending. */
final class Caps {
    private final Question question;
    private final CallConsents consents;
    private final List<Comparison> comparisons;

    Caps(Question question) {
        this.question = question;
        this.consents = new CallConsents(question);
        this.comparisons = aboutEachDebt(question.contact()).stream()
                .map(contact -> new Comparison(contact, question, consents))
                .toList();
    }

    Question question() {
        return question;
    }

    /** Whether a rule has something to say about the contact. That an opt-out is confirmed once is not counted. */
    boolean applies(ContactRule rule) {
        return !question.isOptOutConfirmation()
                && rule.applies().to(question.contact())
                && rule.counting().concerns(question.contact())
                && question.isAtPlacesOf(rule.counting(), question.contact());
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
        if (exclusions.yieldsToReply()
                && question.isFirstReplyWithin(rule.counting().window().longest(), moment)) {
            return Optional.of("count.reply");
        }
        return exclusions.yieldsToAgreement() && isWaived(rule, moment)
                ? Optional.of("count.agreed")
                : Optional.empty();
    }

    /** How many there are beside the contact, if it is made at the moment, in the fullest window that it falls into. */
    int count(ContactRule rule, Instant moment) {
        var most = 0;
        for (var comparison : comparisons) {
            most = Math.max(most, comparison.count(rule, moment));
        }
        return most;
    }

    boolean isWithin(ContactRule rule, Instant moment) {
        return exclusion(rule, moment).isPresent()
                || count(rule, moment) < rule.counting().limit();
    }

    /** The first moment, not before {@code moment}, at which no rule that defers is against the contact. */
    Optional<Instant> next(Instant moment, Rules rules) {
        var candidate = Optional.of(moment);
        for (var rule : rules.of(ContactRule.class)) {
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
        for (var comparison : comparisons) {
            for (var series : comparison.counted(rule)) {
                series.times().forEach(made -> ends.addAll(ends(rule.counting().window(), made)));
            }
        }
        return ends;
    }

    private List<Instant> ends(Window window, Instant made) {
        return switch (window) {
            case Window.Rolling(var length) -> List.of(made.plus(length));
            case Window.Days(var days) ->
                question.zones().stream()
                        .map(zone ->
                                DaySpan.start(LocalDate.ofInstant(made, zone).plusDays(days), zone))
                        .toList();
        };
    }

    private boolean isWaived(ContactRule rule, Instant moment) {
        var days = question.days(moment);
        return question.party().permissions().agreements().stream()
                .anyMatch(agreement -> agreement instanceof Agreement.Waiver(var waived, var period)
                        && waived.equals(rule.id().id())
                        && days.stream().allMatch(period::contains));
    }

    /** A contact about several debts is counted with those about each of them. */
    private static List<Contact> aboutEachDebt(Contact contact) {
        var matter = contact.matter();
        if (matter.debts().size() < 2) {
            return List.of(contact);
        }
        return matter.debts().stream()
                .map(debt -> new Contact(
                        contact.at(),
                        new Matter(matter.purpose(), Set.of(debt), matter.nature(), matter.isUrgent()),
                        contact.sender(),
                        contact.destination()))
                .toList();
    }
}
