package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.deadline.Deadlines;

/** When the ladder of a plan is looked at again: deadline rows, by plan. */
@ApplicationScoped
class Checks {
    /** A day has come on which a step may be. */
    static final String DAY = "ladder-day";

    /** Payments that were on their way have had their time: the ladder is climbed. */
    static final String CLIMB = "ladder-climb";

    private final Deadlines deadlines;
    private final PartyDay day;
    private final BusinessClock clock;
    private final DunningConfig config;

    Checks(Deadlines deadlines, PartyDay day, BusinessClock clock, DunningConfig config) {
        this.deadlines = deadlines;
        this.day = day;
        this.clock = clock;
        this.config = config;
    }

    /** When a contact whose day has come may be made: one over another channel waits for a working day. */
    LocalDate dayOf(StepContact contact, LocalDate today, UUID subjectId) {
        return contact.isEscalation() ? day.escalationDay(today, subjectId) : today;
    }

    /** In the morning of that day; none where nothing can happen without news. */
    void next(UUID planId, UUID subjectId, Optional<LocalDate> on) {
        on.ifPresentOrElse(
                next -> deadlines.set(DAY, planId.toString(), day.morningOf(next, subjectId)),
                () -> deadlines.cancel(DAY, planId.toString()));
    }

    /** Once payments that may be on their way have had their time. */
    void soon(UUID planId) {
        deadlines.set(CLIMB, planId.toString(), clock.instant().plus(config.patience()));
    }

    void none(UUID planId) {
        deadlines.cancel(DAY, planId.toString());
        deadlines.cancel(CLIMB, planId.toString());
    }
}
