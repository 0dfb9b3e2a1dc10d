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
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    private final Question question;
    private final CallConsents consents;
    private final List<Comparison> comparisons;

    Caps(Question question) {
        this.question = question;
        this.consents = new CallConsents(question);
        this.comparisons = aboutEachDebt(question.contact()).stream()
                .map(contact -> new Comparison(contact, question.history()))
                .toList();
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
        var most = 0;
        for (var comparison : comparisons) {
            most = Math.max(most, count(rule, comparison, moment));
        }
        return most;
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
                ends.addAll(ends(rule, moment));
            }
            candidate = ends.higher(candidate);
        }
        return Optional.ofNullable(candidate);
    }

    /** When what counts no longer does. */
    private NavigableSet<Instant> ends(ContactRule rule, Instant moment) {
        var ends = new TreeSet<Instant>();
        for (var comparison : comparisons) {
            comparison
                    .counted(rule, moment, FOR_EVER, event -> comesUnder(rule, event))
                    .forEach(made -> ends.addAll(ends(rule.counting().window(), made)));
        }
        return ends;
    }

    private List<Instant> ends(Window window, Instant made) {
        return switch (window) {
            case Window.Rolling(var length) -> List.of(made.plus(length));
            case Window.Days(var days) ->
                question.zones().stream()
                        .map(zone -> LocalDate.ofInstant(made, zone)
                                .plusDays(days)
                                .atStartOfDay(zone)
                                .toInstant())
                        .toList();
        };
    }

    private int count(ContactRule rule, Comparison comparison, Instant moment) {
        var window = rule.counting().window();
        var counted = comparison.counted(rule, moment, window.longest(), event -> comesUnder(rule, event));
        return switch (window) {
            case Window.Rolling(var length) -> countRolling(counted, moment, length);
            case Window.Days(var days) -> countOnDays(counted, moment, days);
        };
    }

    private static int countRolling(List<Instant> counted, Instant moment, Duration length) {
        var offsets = new Offsets();
        counted.forEach(made -> offsets.add(Duration.between(moment, made).toNanos()));
        return offsets.mostWithin(length.toNanos());
    }

    /** In doubt about the zone, the one where they are most. */
    private int countOnDays(List<Instant> counted, Instant moment, int days) {
        var most = 0;
        for (var zone : question.zones()) {
            most = Math.max(most, countOnDays(counted, moment, days, zone));
        }
        return most;
    }

    /** The fullest window is the one that ends today, unless something is planned for later. */
    private static int countOnDays(List<Instant> counted, Instant moment, int days, ZoneId zone) {
        var today = LocalDate.ofInstant(moment, zone);
        var tomorrow = today.plusDays(1).atStartOfDay(zone).toInstant();
        if (!counted.isEmpty() && !counted.getLast().isBefore(tomorrow)) {
            return offsets(counted, today, zone).mostWithin(days);
        }
        var first = today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
        var count = 0;
        for (var made : counted) {
            count += made.isBefore(first) ? 0 : 1;
        }
        return count;
    }

    private static Offsets offsets(List<Instant> counted, LocalDate today, ZoneId zone) {
        var offsets = new Offsets();
        for (var made : counted) {
            offsets.add(LocalDate.ofInstant(made, zone).toEpochDay() - today.toEpochDay());
        }
        return offsets;
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
