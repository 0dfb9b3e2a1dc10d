package org.creditrepair.notification.wording;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * For whom a text is written.
 *
 * @param language BCP 47 tag
 * @param jurisdictions every law that may apply, such as {@code CN} or {@code US-MA}
 */
public record Reader(String language, Set<String> jurisdictions) {
    private static final String EVERYWHERE = "";

    public Reader {
        Objects.requireNonNull(language, "language");
        jurisdictions = Set.copyOf(jurisdictions);
    }

    /** The jurisdictions, the countries and regions that they are parts of, and everywhere. */
    Set<String> places() {
        var places = new TreeSet<String>();
        places.add(EVERYWHERE);
        for (var jurisdiction : jurisdictions) {
            var place = jurisdiction;
            places.add(place);
            while (place.contains("-")) {
                place = place.substring(0, place.lastIndexOf('-'));
                places.add(place);
            }
        }
        return places;
    }
}
