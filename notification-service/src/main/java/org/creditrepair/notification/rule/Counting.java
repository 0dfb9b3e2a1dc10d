package org.creditrepair.notification.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.CountedKind;
import org.creditrepair.notification.contact.Dimension;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.facts.AddressRecord.Place;

/**
 * What a rule counts and how much of it it allows.
 *
 * @param kinds a contact that is of several of them is counted once
 * @param scope in what a contact has to agree with the intended one
 * @param limit how many there may be in a window, the intended contact included. A limit of 1 on conversations is a
 *     cool-down: whoever has talked is not called before the window is over
 * @param places where the contacts have to reach the party in order to be capped and counted
 */
public record Counting(Set<CountedKind> kinds, Set<Dimension> scope, Window window, int limit, Set<Place> places) {
    private static final Set<Place> EVERYWHERE = Words.set(Place.class, EnumSet.allOf(Place.class));

    /** Wherever it reaches the party. */
    public Counting(Set<CountedKind> kinds, Set<Dimension> scope, Window window, int limit) {
        this(kinds, scope, window, limit, EVERYWHERE);
    }

    public Counting {
        kinds = Words.set(CountedKind.class, kinds);
        scope = Words.set(Dimension.class, scope);
        Objects.requireNonNull(window, "window");
        places = Words.set(Place.class, places);
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("a rule that counts names what it counts");
        }
    }

    /** Whether it matters where a contact reaches the party. */
    public boolean isOfPlaces() {
        return !places.equals(EVERYWHERE);
    }

    /** Whether the intended contact could become one of those that are counted. */
    public boolean concerns(Contact intended) {
        return kinds.stream().anyMatch(intended::mayBe);
    }

    /**
     * Whether an event is counted together with an intended contact.
     *
     * @param disagreement in what they differ
     */
    public boolean counts(ContactEvent event, Set<Dimension> disagreement) {
        if (!disagreement.isEmpty() && !Collections.disjoint(scope, disagreement)) {
            return false;
        }
        for (var kind : event.kinds()) {
            if (kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }
}
