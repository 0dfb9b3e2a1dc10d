package org.creditrepair.repair.accrual;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How far due dates are apart.
 *
 * @param every how many units; whoever draws a schedule refuses less than 1
 */
public record Frequency(Unit unit, int every) {

    /** What is counted. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH
    }

    public static final Frequency MONTHLY = months(1);
    public static final Frequency WEEKLY = weeks(1);
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    public Frequency {
        Objects.requireNonNull(unit, "unit is missing");
    }

    public static Frequency months(int every) {
        return new Frequency(Unit.MONTH, every);
    }

    public static Frequency weeks(int every) {
        return new Frequency(Unit.WEEK, every);
    }

    public static Frequency days(int every) {
        return new Frequency(Unit.DAY, every);
    }

    public boolean isMonthly() {
        return unit == Unit.MONTH;
    }

    /**
     * The date that is {@code periods} after {@code date}, or before it where negative. Months go to the due day, or to
     * the last day of a month that is shorter, and back to the due day after it.
     *
     * @param dueDay day of the month; of no meaning for weeks and days
     */
    public LocalDate shift(LocalDate date, long periods, int dueDay) {
        if (!isMonthly()) {
            return date.plusDays(periods * days());
        }
        var month = date.withDayOfMonth(1).plusMonths(periods * every);
        return month.withDayOfMonth(Math.min(dueDay, month.lengthOfMonth()));
    }

    /** Days of a whole period of weeks or days. */
    long days() {
        return unit == Unit.WEEK ? (long) DAYS_OF_WEEK * every : every;
    }

    /** A whole period of months as part of a year. */
    Fraction years() {
        return Fraction.of(every, MONTHS_OF_YEAR);
    }

    /** Years of this many periods, rounded up. */
    public long yearsAtMost(long periods) {
        return isMonthly() ? periods * every / MONTHS_OF_YEAR + 1 : periods * days() / 365 + 1;
    }
}
