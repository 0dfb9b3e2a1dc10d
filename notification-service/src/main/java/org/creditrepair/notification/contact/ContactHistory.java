package org.creditrepair.notification.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The other contacts that may matter, oldest first: those with the party, and those with third parties about it. It has
 * to reach back as far as the longest window of the rules.
 */
public record ContactHistory(List<ContactEvent> events) {
    public static final ContactHistory NONE = new ContactHistory(List.of());

    public ContactHistory {
        events = events.stream()
                .sorted(Comparator.comparing(event -> event.contact().at()))
                .toList();
    }

    public static ContactHistory of(ContactEvent... events) {
        return new ContactHistory(List.of(events));
    }

    public ContactHistory with(ContactEvent... others) {
        return new ContactHistory(
                Stream.concat(events.stream(), Stream.of(others)).toList());
    }

    /** The index of the first event that is not before a moment; the number of events where there is none. */
    public int firstNotBefore(Instant moment) {
        var low = 0;
        var high = events.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (events.get(middle).contact().at().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
