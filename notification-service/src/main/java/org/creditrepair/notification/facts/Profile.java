package org.creditrepair.notification.facts;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Law, time and language of a party. What is empty is not known.
 *
 * @param person pseudonymous id
 * @param jurisdictions every law that may apply, as ISO 3166 codes such as {@code CN} or {@code US-MA}, to which a city
 *     may be added ({@code US-NY-NYC}); a rule of {@code US} applies in each part of it, and public holidays are those of
 *     the part ({@code GB-SCT}), or of every part where only the whole is known
 * @param zones every time zone that the party may be in
 * @param language BCP 47 tag such as {@code zh-CN}
 */
public record Profile(String person, Set<String> jurisdictions, List<ZoneId> zones, Optional<String> language) {

    public Profile {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(language, "language");
        jurisdictions = Set.copyOf(jurisdictions);
        language = language.filter(tag -> !tag.isBlank());
        zones = zones.stream().distinct().toList();
    }

    /** A party of which everything is known. */
    public static Profile of(String person, String jurisdiction, String language, String... zones) {
        return new Profile(person, Set.of(jurisdiction), zones(List.of(zones)), Optional.of(language));
    }

    /** A person of whom nothing is known. */
    public static Profile unknown(String person) {
        return new Profile(person, Set.of(), List.of(), Optional.empty());
    }

    /** The zones by their names; none where any of the names is missing or means nothing: the party might be there. */
    public static List<ZoneId> zones(Collection<String> names) {
        if (names.stream().anyMatch(Objects::isNull)) {
            return List.of();
        }
        try {
            return names.stream().map(ZoneId::of).toList();
        } catch (DateTimeException unknown) {
            return List.of();
        }
    }

    public boolean isKnown() {
        return !jurisdictions.isEmpty() && !zones.isEmpty() && language.isPresent();
    }
}
