package org.creditrepair.notification.rule;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Matter;
import org.creditrepair.notification.contact.Purpose;

/**
 * When there is no contact.
 *
 * @param yielding what the hours give way to
 */
public record HoursRule(RuleOrigin origin, Applies applies, QuietHours hours, Severity severity, Yielding yielding)
        implements Rule {

    public HoursRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(applies, "applies");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(yielding, "yielding");
    }

    /**
     * @param toAgreement whether hours that the party has said are fine are open
     * @param toUrgent purposes whose urgent contacts do not wait
     * @param toReply whether one reply to what the recipient began at these hours goes out at once
     */
    public record Yielding(boolean toAgreement, Set<Purpose> toUrgent, boolean toReply) {
        public Yielding {
            toUrgent = Set.copyOf(toUrgent);
        }

        public boolean to(Matter matter) {
            return matter.isUrgent() && toUrgent.contains(matter.purpose());
        }
    }
}
