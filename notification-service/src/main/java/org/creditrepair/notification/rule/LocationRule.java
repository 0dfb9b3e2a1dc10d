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
 * @param afterFailures the party has to be lost: its number out of service, or as many attempts in a row that reached
 *     nobody; empty where it does not have to be
 * @param despite holds during which others are asked who acts for the party, lost or not
 */
public record LocationRule(
        RuleOrigin origin, Set<Channel> channels, int limit, Optional<Integer> afterFailures, Set<HoldType> despite)
        implements Rule {

    public LocationRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(afterFailures, "afterFailures");
        channels = Set.copyOf(channels);
        despite = Set.copyOf(despite);
        if (limit < 0) {
            throw new IllegalArgumentException("limit must not be negative: " + limit);
        }
    }
}
