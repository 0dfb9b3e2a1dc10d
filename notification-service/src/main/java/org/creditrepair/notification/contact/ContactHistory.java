package org.creditrepair.notification.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * The other contacts that may matter: those with the party, and those with third parties about it. It has to reach back
 * as far as the longest window of the rules.
 */
public final class ContactHistory {
    public static final ContactHistory NONE = new ContactHistory(List.of());

    private final List<ContactEvent> events;
    private final List<ContactSeries> series;

    /** @param events in any order */
    public ContactHistory(List<ContactEvent> events) {
        this.events = events.stream()
                .sorted(Comparator.comparing(event -> event.contact().at()))
                .toList();
        this.series = series(this.events);
    }

    public static ContactHistory of(ContactEvent... events) {
        return new ContactHistory(List.of(events));
    }

    public ContactHistory with(ContactEvent... others) {
        return new ContactHistory(
                Stream.concat(events.stream(), Stream.of(others)).toList());
    }

    /** Every contact, oldest first. */
    public List<ContactEvent> events() {
        return events;
    }

    /** The same contacts, those together that differ in nothing but their time: rules judge them as one. */
    public List<ContactSeries> series() {
        return series;
    }

    private static List<ContactSeries> series(List<ContactEvent> events) {
        var times = new LinkedHashMap<ContactEvent, List<Instant>>();
        for (var event : events) {
            times.computeIfAbsent(event.at(Instant.EPOCH), alike -> new ArrayList<>())
                    .add(event.contact().at());
        }
        return times.entrySet().stream()
                .map(alike -> new ContactSeries(alike.getKey(), alike.getValue()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContactHistory that && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    @Override
    public String toString() {
        return "ContactHistory" + events;
    }
}
