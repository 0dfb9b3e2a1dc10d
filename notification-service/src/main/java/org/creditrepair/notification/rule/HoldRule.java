package org.creditrepair.notification.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Contact;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.hold.Hold;
import org.creditrepair.notification.hold.HoldType;

/**
 * What a type of hold stops.
 *
 * @param spares contacts with these go on: the attorney, the executor
 * @param days how long such a hold lasts by law; empty where it has no fixed length
 */
public record HoldRule(
        RuleOrigin origin, HoldType type, Set<Purpose> stops, Set<RecipientRole> spares, Optional<Integer> days)
        implements Rule {

    public HoldRule {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(days, "days");
        stops = Set.copyOf(stops);
        spares = Set.copyOf(spares);
        days.filter(length -> length < 1).ifPresent(length -> {
            throw new IllegalArgumentException("a hold lasts at least 1 day, not " + length);
        });
    }

    /** A hold that begins on a day and ends as the law says, or without an end. */
    public Hold begin(LocalDate from) {
        return Hold.ofAll(type, new EffectivePeriod(from, days.map(from::plusDays)));
    }

    public boolean stops(Contact contact) {
        return stops.contains(contact.matter().purpose());
    }
}
