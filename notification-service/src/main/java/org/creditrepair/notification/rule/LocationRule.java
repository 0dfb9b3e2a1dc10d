package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.hold.HoldType;

/**
 * When a third party may be asked where the party can be reached.
 *
 * @param limit how often each of them may be asked
 * @param lost the party has to be lost; empty where it does not have to be
 * @param despite holds during which others are asked who acts for the party, lost or not
 */
public record LocationRule(
        RuleOrigin origin, Set<Channel> channels, int limit, Optional<Lost> lost, Set<HoldType> despite)
        implements Rule {

    /**
     * When a party is lost: its number was out of service, or so many attempts in a row reached nobody.
     *
     * @param withinDays how long ago, in days of 24 hours, what shows it may lie; empty where it does not matter
     */
    public record Lost(int failures, Optional<Integer> withinDays) {
        public Lost {
            Objects.requireNonNull(withinDays, "withinDays");
            if (failures < 1 || withinDays.filter(days -> days < 1).isPresent()) {
                throw new IllegalArgumentException("failures and days are at least 1: " + failures + ", " + withinDays);
            }
        }
    }

    public LocationRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(lost, "lost");
        channels = Set.copyOf(channels);
        despite = Set.copyOf(despite);
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
    }
}
