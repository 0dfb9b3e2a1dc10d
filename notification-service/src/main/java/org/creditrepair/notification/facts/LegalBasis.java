package org.creditrepair.notification.facts;

import java.util.Objects;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.contact.Purpose;

/** A legal basis that is on record for a purpose. */
public record LegalBasis(Purpose purpose, BasisKind kind, EffectivePeriod period) {

    public LegalBasis {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
    }
}
