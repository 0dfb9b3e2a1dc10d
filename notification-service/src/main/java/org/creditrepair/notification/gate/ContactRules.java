package org.creditrepair.notification.gate;

import java.util.Objects;

/**
 * The numbers that are in force for a party.
 *
 * @param quietHours hours of the party's day without contact
 * @param collectionsPerDay collection contacts that a party may get on one calendar day
 * @param delinquencyMaxAgeDays days after which an observed delinquency is no longer a reason to write
 */
public record ContactRules(
        Stamped<QuietHours> quietHours, Stamped<Integer> collectionsPerDay, Stamped<Integer> delinquencyMaxAgeDays) {

    public ContactRules {
        Objects.requireNonNull(quietHours, "quietHours");
        requireNotNegative("collectionsPerDay", collectionsPerDay);
        requireNotNegative("delinquencyMaxAgeDays", delinquencyMaxAgeDays);
    }

    private static void requireNotNegative(String name, Stamped<Integer> number) {
        if (number.value() < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + number.value());
        }
    }
}
