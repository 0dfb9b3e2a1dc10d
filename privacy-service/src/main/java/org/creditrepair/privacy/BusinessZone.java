package org.creditrepair.privacy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the day of this context begins: its laws, rules, texts and dates of birth are dated in China. */
public final class BusinessZone {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}

    /** The local day of a clock, real or of the business. */
    public static LocalDate today(InstantSource clock) {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }
}
