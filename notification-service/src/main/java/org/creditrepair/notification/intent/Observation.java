package org.creditrepair.notification.intent;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A delinquency as a lender observed it.
 *
 * @param observedOn the day that it was true
 * @param isNewest whether no newer observation of the same obligation is known
 */
public record Observation(LocalDate observedOn, boolean isNewest) {

    public Observation {
        Objects.requireNonNull(observedOn, "observedOn");
    }
}
