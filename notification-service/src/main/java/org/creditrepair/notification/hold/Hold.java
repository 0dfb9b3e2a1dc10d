package org.creditrepair.notification.hold;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;

/**
 * A reason for which contact rests.
 *
 * @param period days of the party's zone
 * @param debts ids of the debts that it is about; empty for all
 */
public record Hold(HoldType type, EffectivePeriod period, Set<String> debts) {

    public Hold {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(period, "period");
        debts = Set.copyOf(debts);
    }

    /** A hold on everything that concerns the party. */
    public static Hold ofAll(HoldType type, EffectivePeriod period) {
        return new Hold(type, period, Set.of());
    }

    /** @param asked ids of debts; empty where they are not known, which is taken to be all */
    boolean concerns(Set<String> asked) {
        return debts.isEmpty() || asked.isEmpty() || !Collections.disjoint(asked, debts);
    }

    boolean continues(Hold earlier) {
        return type == earlier.type && debts.equals(earlier.debts) && period.touches(earlier.period);
    }
}
