package org.creditrepair.notification.gate;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the party.
 *
 * @param profile law, time and language of the party; empty while any of them is in doubt
 * @param consents purposes that the party's consents in force cover
 * @param hasPlan whether a repair plan of the party is agreed or runs
 */
public record PartyFacts(Optional<Profile> profile, Set<String> consents, boolean hasPlan) {

    public PartyFacts {
        Objects.requireNonNull(profile, "profile");
        consents = Set.copyOf(consents);
    }

    /**
     * @param jurisdiction ISO 3166 country whose law applies
     * @param zones every time zone that the party may be in, at least one
     * @param language BCP 47 tag such as {@code zh-CN}
     */
    public record Profile(String jurisdiction, List<ZoneId> zones, String language) {

        public Profile {
            Objects.requireNonNull(jurisdiction, "jurisdiction");
            Objects.requireNonNull(language, "language");
            zones = List.copyOf(zones);
            if (zones.isEmpty()) {
                throw new IllegalArgumentException("a profile needs a time zone");
            }
        }
    }
}
