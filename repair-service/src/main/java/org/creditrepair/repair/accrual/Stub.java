package org.creditrepair.repair.accrual;

import java.time.LocalDate;

/**
 * Where a period that is no whole regular one has its odd part, the stub. It matters where interest is counted per
 * period: the regular parts bear a whole period's interest, the stub its real days over the real days of the regular
 * period that it is part of.
 */
public enum Stub {
    /** At the front: regular periods are counted back from the due date. */
    FRONT {
        @Override
        public Period period(LocalDate from, LocalDate due, Frequency frequency, int dueDay) {
            return Period.ending(due, from, frequency, dueDay);
        }
    },
    /** At the back: regular periods are counted from the first day on, as whole months that have passed since. */
    BACK {
        @Override
        public Period period(LocalDate from, LocalDate due, Frequency frequency, int dueDay) {
            return Period.starting(from, due, frequency, dueDay);
        }
    };

    /**
     * The period between two dates, cut into regular ones.
     *
     * @param dueDay day of the month that regular periods end on; of no meaning for weeks and days
     */
    public abstract Period period(LocalDate from, LocalDate due, Frequency frequency, int dueDay);
}
