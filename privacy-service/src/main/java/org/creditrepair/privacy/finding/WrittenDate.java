package org.creditrepair.privacy.finding;

import java.util.Objects;

/**
 * A date as a text tells it.
 *
 * @param calendar by which month and day are counted
 * @param year of the common era; below 100 where its century is not written, {@value #NOT_TOLD} where no year is
 * @param month 1 to 12
 * @param day 1 to 31; {@value #NOT_TOLD} where only the month is told
 * @param isOrderClear whether month and day may not be each other; where they may, the month is the number that is
 *     written first
 * @param end of the date in the text
 */
public record WrittenDate(Calendar calendar, int year, int month, int day, boolean isOrderClear, int end) {
    public static final int NOT_TOLD = -1;

    private static final int MONTHS = 12;
    private static final int MOST_DAYS = 31;

    /** How months and days are counted. */
    public enum Calendar {
        GREGORIAN,
        /** The traditional Chinese calendar. */
        LUNAR,
        /** A month that is put in once more behind that of the same number. */
        LUNAR_LEAP_MONTH
    }

    public WrittenDate {
        Objects.requireNonNull(calendar, "calendar is missing");
        if (year < NOT_TOLD) {
            throw new IllegalArgumentException("no year");
        }
        if (month < 1 || month > MONTHS) {
            throw new IllegalArgumentException("no month");
        }
        if (day != NOT_TOLD && (day < 1 || day > MOST_DAYS)) {
            throw new IllegalArgumentException("no day");
        }
    }
}
