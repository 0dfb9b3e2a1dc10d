package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.contact.Purpose;

/**
 * What an opt-out stops.
 *
 * @param confirmations how often an opt-out may be confirmed on the channel that it is about
 * @param replies how often the recipient may be answered who comes by that channel itself afterwards
 */
public record OptOutRule(RuleOrigin origin, Set<Purpose> stops, int confirmations, int replies) implements Rule {

    public OptOutRule {
        Objects.requireNonNull(origin, "origin");
        stops = Set.copyOf(stops);
        if (confirmations < 0) {
            throw new IllegalArgumentException("confirmations must not be negative: " + confirmations);
        }
        if (replies < 0) {
            throw new IllegalArgumentException("replies must not be negative: " + replies);
        }
    }
}
