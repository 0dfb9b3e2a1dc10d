package org.creditrepair.assessment.history;

import java.time.YearMonth;
import java.util.Objects;

/** The band of an obligation in one month, as its platform reported it. */
public record Observation(YearMonth month, DelinquencyBand band) {
    public Observation {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(band, "band");
    }
}
