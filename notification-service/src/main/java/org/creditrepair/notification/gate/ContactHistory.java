package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The other contacts with the party that count.
 *
 * @param collections when each collection contact was made or, while it is pending, is to be made
 */
public record ContactHistory(List<Instant> collections) {
    public static final ContactHistory NONE = new ContactHistory(List.of());

    public ContactHistory {
        collections = List.copyOf(collections);
    }

    /** Collection contacts on the calendar day of {@code moment}, counted in the zone where they are most. */
    int collectionsOnDayOf(Instant moment, List<ZoneId> zones) {
        return zones.stream()
                .mapToInt(zone -> (int) collections.stream()
                        .filter(made -> day(made, zone).equals(day(moment, zone)))
                        .count())
                .max()
                .orElse(0);
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }
}
