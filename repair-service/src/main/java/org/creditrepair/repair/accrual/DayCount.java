package org.creditrepair.repair.accrual;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How days are counted and what part of a year they are. A period runs from its first day to, and without, its last:
 * the nights between the two. Names and rules are those of ISDA 2006, section 4.16, where it has them.
 */
public enum DayCount {
    /**
     * 30/360, bond basis, ISDA 4.16(f): day 31 of the start counts as 30, and day 31 of the end too if the start is on
     * 30 or 31.
     */
    THIRTY_360 {
        @Override
        public int days(LocalDate from, LocalDate to) {
            var start = Math.min(from.getDayOfMonth(), THIRTY);
            var end = start == THIRTY ? Math.min(to.getDayOfMonth(), THIRTY) : to.getDayOfMonth();
            return thirties(from, to) + end - start;
        }
    },
    /** 30/360 US (NASD): as bond basis, and the last day of February counts as 30 where the start is one. */
    THIRTY_360_US {
        @Override
        public int days(LocalDate from, LocalDate to) {
            var fromEnd = isEndOfFebruary(from);
            var start = fromEnd ? THIRTY : Math.min(from.getDayOfMonth(), THIRTY);
            var end = fromEnd && isEndOfFebruary(to) ? THIRTY : to.getDayOfMonth();
            return thirties(from, to) + (start == THIRTY ? Math.min(end, THIRTY) : end) - start;
        }
    },
    /** 30E/360, Eurobond basis, ISDA 4.16(g): day 31 counts as 30 at either end. */
    THIRTY_E_360 {
        @Override
        public int days(LocalDate from, LocalDate to) {
            return thirties(from, to) + Math.min(to.getDayOfMonth(), THIRTY) - Math.min(from.getDayOfMonth(), THIRTY);
        }
    },
    /** Real days over 360, ISDA 4.16(e). */
    ACTUAL_360,
    /** Real days over 364: a year of 52 whole weeks. */
    ACTUAL_364 {
        @Override
        int daysOfYear() {
            return 364;
        }
    },
    /** Real days over 365, in leap years too; actual/365 fixed, ISDA 4.16(d). */
    ACTUAL_365 {
        @Override
        int daysOfYear() {
            return 365;
        }
    },
    /**
     * Real days over the length of the year they are in, ISDA 4.16(b): a period that crosses the border of a year is
     * split there; the night of 31 December belongs to the old year (to the new one under {@link Night#PRECEDING}).
     */
    ACTUAL_ACTUAL {
        @Override
        public Fraction years(LocalDate from, LocalDate to) {
            if (from.getYear() == to.getYear()) {
                return Fraction.of(days(from, to), from.lengthOfYear());
            }
            var first = LocalDate.of(from.getYear() + 1, 1, 1);
            var last = LocalDate.of(to.getYear(), 1, 1);
            return Fraction.of(days(from, first), from.lengthOfYear())
                    .plus(Fraction.of(to.getYear() - first.getYear(), 1))
                    .plus(Fraction.of(days(last, to), to.lengthOfYear()));
        }
    };

    private static final int THIRTY = 30;
    private static final int DAYS_OF_360 = 360;
    private static final int FEBRUARY = 2;

    /** Days from one date to another that is not earlier. */
    public int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    /** The same as part of a year. */
    public Fraction years(LocalDate from, LocalDate to) {
        return yearsOf(days(from, to));
    }

    /** Whether a whole month is thirty days. */
    boolean isThirty() {
        return this == THIRTY_360 || this == THIRTY_360_US || this == THIRTY_E_360;
    }

    int daysOfYear() {
        return DAYS_OF_360;
    }

    Fraction yearsOf(int days) {
        return Fraction.of(days, daysOfYear());
    }

    private static int thirties(LocalDate from, LocalDate to) {
        return DAYS_OF_360 * (to.getYear() - from.getYear()) + THIRTY * (to.getMonthValue() - from.getMonthValue());
    }

    private static boolean isEndOfFebruary(LocalDate date) {
        return date.getMonthValue() == FEBRUARY && date.getDayOfMonth() == date.lengthOfMonth();
    }
}
