package org.creditrepair.assessment;

import java.time.ZoneId;

/** Where the business day of this context begins: platforms report in the months of China. */
public final class BusinessZone {
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private BusinessZone() {}
}
