package org.creditrepair.repair.businessday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.creditrepair.chassis.clock.BusinessClock;

/** Business dates of this service: mainland China has one zone. Deadlines fall at nine in the morning. */
@ApplicationScoped
public class BusinessDay {
    /** The jurisdiction whose policies apply. */
    public static final String JURISDICTION = "CN";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime DEADLINE_HOUR = LocalTime.of(9, 0);

    private final BusinessClock clock;

    BusinessDay(BusinessClock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today(ZONE);
    }

    /** The moment of a day at which its deadlines fall. */
    public Instant deadlineOn(LocalDate day) {
        return day.atTime(DEADLINE_HOUR).atZone(ZONE).toInstant();
    }
}
