package org.creditrepair.notification.gate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactSeries;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.gate.Question.DaySpan;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Window;

/**
 * The history beside one intended contact. Whether a rule counts an event is found once for all that are alike, and in
 * what they differ from the contact once for all rules: that is what most of the time of a decision would go into.
 */
final class Comparison {
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Question question;
    private final CallConsents consents;
    private final List<Compared> all;

    /** @param intended the contact of the question, or what it would be if it were about one of its debts only */
    Comparison(Contact intended, Question question, CallConsents consents) {
        this.question = question;
        this.consents = consents;
        this.all = question.history().series().stream()
                .map(series -> new Compared(series, disagreement(series.like().contact(), intended)))
                .toList();
    }

    private record Compared(ContactSeries series, Set<Dimension> disagreement) {}

    private static Set<Dimension> disagreement(Contact one, Contact other) {
        var disagreement = EnumSet.noneOf(Dimension.class);
        for (var dimension : DIMENSIONS) {
            if (!dimension.agree(one, other)) {
                disagreement.add(dimension);
            }
        }
        return disagreement;
    }

    /** The contacts that a rule counts, whenever they were made. */
    List<ContactSeries> counted(ContactRule rule) {
        var counted = new ArrayList<ContactSeries>();
        for (var compared : all) {
            var series = compared.series();
            if (rule.counting().counts(series.like(), compared.disagreement())
                    && comesUnder(rule, series.like())
                    && question.isAtPlacesOf(rule.counting(), series.like().contact())) {
                counted.add(isExcludedByConsent(rule, series.like()) ? withoutCovered(rule, series) : series);
            }
        }
        return counted;
    }

    /** What the party began has no purpose of ours; a confirmation that it has opted out is not held against it. */
    private static boolean comesUnder(ContactRule rule, ContactEvent event) {
        var contact = event.contact();
        return event.direction() == Direction.INBOUND
                ? rule.applies().toWhateverPurpose(contact)
                : contact.matter().nature() != Nature.OPT_OUT_CONFIRMATION
                        && rule.applies().to(contact)
                        && !rule.exclusions()
                                .recipients()
                                .contains(contact.destination().role());
    }

    /** A conversation counts whatever it came of. */
    private static boolean isExcludedByConsent(ContactRule rule, ContactEvent event) {
        var isCountedConversation =
                rule.counting().kinds().contains(CountedKind.CONVERSATION) && event.countsAs(CountedKind.CONVERSATION);
        return rule.exclusions().consentDays().isPresent()
                && event.direction() == Direction.OUTBOUND
                && !isCountedConversation;
    }

    private ContactSeries withoutCovered(ContactRule rule, ContactSeries series) {
        return rule.exclusions()
                .consentDays()
                .map(days -> consents.withoutCovered(series, days))
                .orElse(series);
    }

    /** How many the rule counts beside the contact, if that is made at a moment, in the fullest window it falls into. */
    int count(ContactRule rule, Instant moment) {
        var counted = counted(rule);
        return switch (rule.counting().window()) {
            case Window.Rolling(var length) -> countRolling(counted, moment, length);
            case Window.Days(var days) -> countOnDays(counted, moment, days);
        };
    }

    private static int countRolling(List<ContactSeries> counted, Instant moment, Duration length) {
        var offsets = new Offsets();
        var end = moment.plus(length);
        for (var series : counted) {
            for (var made : series.since(moment.minus(length))) {
                if (made.isBefore(end)) {
                    offsets.add(Duration.between(moment, made).toNanos());
                }
            }
        }
        return offsets.mostWithin(length.toNanos());
    }

    /** In doubt about the zone, the one where they are most. */
    private int countOnDays(List<ContactSeries> counted, Instant moment, int days) {
        var most = 0;
        for (var span : question.daysUntil(moment, days)) {
            most = Math.max(most, countOnDays(counted, span, days));
        }
        return most;
    }

    /** The fullest window is the one that ends today, unless something is planned for later. */
    private static int countOnDays(List<ContactSeries> counted, DaySpan span, int days) {
        var count = 0;
        for (var series : counted) {
            if (series.countSince(span.end()) > 0) {
                return countAround(counted, span, days);
            }
            count += series.countSince(span.start());
        }
        return count;
    }

    private static int countAround(List<ContactSeries> counted, DaySpan span, int days) {
        var offsets = new Offsets();
        for (var series : counted) {
            for (var made : series.since(span.start())) {
                offsets.add(LocalDate.ofInstant(made, span.zone()).toEpochDay()
                        - span.last().toEpochDay());
            }
        }
        return offsets.mostWithin(days);
    }
}
