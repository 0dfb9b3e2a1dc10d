package org.creditrepair.notification.gate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.rule.ContactRule;

/**
 * The history beside one intended contact. In what an event and the contact disagree is found once and not for each rule:
 * that is what most of the time of a decision would go into.
 */
final class Comparison {
    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Contact intended;
    private final ContactHistory history;
    private final List<Set<Dimension>> disagreements;

    Comparison(Contact intended, ContactHistory history) {
        this.intended = intended;
        this.history = history;
        this.disagreements =
                new ArrayList<>(Collections.nCopies(history.events().size(), null));
    }

    /** When each event was that a rule counts, of those no further from a moment than a distance. */
    List<Instant> counted(ContactRule rule, Instant moment, Duration distance, Predicate<ContactEvent> comesUnder) {
        var counted = new ArrayList<Instant>();
        var events = history.events();
        var last = moment.plus(distance);
        for (var index = history.firstNotBefore(moment.minus(distance)); index < events.size(); index++) {
            var event = events.get(index);
            if (event.contact().at().isAfter(last)) {
                break;
            }
            if (rule.counting().counts(event, disagreement(index)) && comesUnder.test(event)) {
                counted.add(event.contact().at());
            }
        }
        return counted;
    }

    private Set<Dimension> disagreement(int index) {
        var known = disagreements.get(index);
        if (known == null) {
            known = disagreement(history.events().get(index).contact());
            disagreements.set(index, known);
        }
        return known;
    }

    private Set<Dimension> disagreement(Contact other) {
        var disagreement = EnumSet.noneOf(Dimension.class);
        for (var dimension : DIMENSIONS) {
            if (!dimension.agree(other, intended)) {
                disagreement.add(dimension);
            }
        }
        return disagreement;
    }
}
