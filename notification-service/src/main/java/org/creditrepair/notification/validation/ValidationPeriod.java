package org.creditrepair.notification.validation;

import java.time.LocalDate;
import java.util.Set;
import org.creditrepair.notification.calendar.DayKind;
import org.creditrepair.notification.calendar.WorkingCalendar;
import org.creditrepair.notification.rule.ValidationRule;

/** The validation period of 12 CFR 1006.34(b)(5) for information that was sent on a day. */
public sealed interface ValidationPeriod {

    /** Days of the weekend, and the holidays that the law names; a day off in a holiday's stead is counted. */
    Set<DayKind> NOT_COUNTED = Set.of(DayKind.WEEKEND, DayKind.HOLIDAY);

    /**
     * @param receivedOn the day on which receipt is assumed
     * @param endsOn the last day of the period
     */
    record Known(LocalDate sentOn, LocalDate receivedOn, LocalDate endsOn) implements ValidationPeriod {

        public boolean includes(LocalDate day) {
            return !day.isBefore(sentOn) && !day.isAfter(endsOn);
        }
    }

    /** The calendar does not reach so far: nobody knows when the period ends, so it has not ended. */
    record BeyondCalendar(LocalDate sentOn, String jurisdiction) implements ValidationPeriod {}

    static ValidationPeriod of(ValidationRule rule, LocalDate sentOn, WorkingCalendar calendar) {
        return calendar.plusDaysWithout(sentOn, rule.receiptDays(), NOT_COUNTED)
                .<ValidationPeriod>map(received -> new Known(sentOn, received, received.plusDays(rule.periodDays())))
                .orElseGet(() -> new BeyondCalendar(sentOn, calendar.jurisdiction()));
    }
}
