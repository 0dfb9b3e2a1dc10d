package org.creditrepair.privacy.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Breaks the rule that local days are made in one place, to show that the rule can fail. */
public final class DatingCore {

    private DatingCore() {}

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
