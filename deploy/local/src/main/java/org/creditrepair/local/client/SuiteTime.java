package org.creditrepair.local.client;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** The business clock of the suite, moved by one call through the gateway. */
public final class SuiteTime {
    /** The zone of the demo's borrowers. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SuiteClient suite;
    private final Identities identities;

    public SuiteTime(SuiteClient suite, Identities identities) {
        this.suite = suite;
        this.identities = identities;
    }

    /** Moves all four services to this hour of this day in the borrowers' zone. */
    public void moveTo(LocalDate date, int hour) {
        moveTo(date.atTime(hour, 0).atZone(ZONE).toInstant());
    }

    public void moveTo(Instant now) {
        suite.put(identities.operatorToken(), "/clock", Map.of("now", now.toString()))
                .expect(200);
    }

    /** The business date in the borrowers' zone. */
    public LocalDate today() {
        var now = suite.get(identities.operatorToken(), "/clock").expect(200).text("/repair/now");
        return LocalDate.ofInstant(Instant.parse(now), ZONE);
    }
}
