package org.creditrepair.notification.facts;

import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;

/** What a party has agreed to, or has asked for, about being contacted. It holds on days of the party's zone. */
public sealed interface Agreement {

    EffectivePeriod period();

    /**
     * "Evenings are fine": hours that open quiet hours whose rule yields to an agreement.
     *
     * @param hours when contact is fine
     * @param channels empty for all
     */
    record Welcome(QuietHours hours, Set<Channel> channels, EffectivePeriod period) implements Agreement {
        public Welcome {
            Objects.requireNonNull(hours, "hours");
            Objects.requireNonNull(period, "period");
            channels = Set.copyOf(channels);
        }
    }

    /**
     * "I work at night, not in the morning": hours at which the party asks to be left in peace. CONC 7.9.4R, 12 CFR
     * 1006.6(b)(1)(i).
     *
     * @param channels empty for all
     */
    record Unwelcome(QuietHours hours, Set<Channel> channels, EffectivePeriod period) implements Agreement {
        public Unwelcome {
            Objects.requireNonNull(hours, "hours");
            Objects.requireNonNull(period, "period");
            channels = Set.copyOf(channels);
        }
    }

    /**
     * The party does not mind being contacted more often than a rule says that yields to an agreement.
     *
     * @param rule id of the rule, such as {@code cn.unanswered-daily-limit}
     */
    record Waiver(String rule, EffectivePeriod period) implements Agreement {
        public Waiver {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(period, "period");
        }
    }
}
