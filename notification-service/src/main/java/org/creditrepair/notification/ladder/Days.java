package org.creditrepair.notification.ladder;

import java.time.LocalDate;

/** The days that a ladder counts with. Beyond them are mistakes of writing, and numbers that arithmetic cannot hold. */
final class Days {
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    static boolean contain(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    static String refusal(String field, LocalDate day) {
        return field + " is not between " + FIRST + " and " + LAST + ": " + day;
    }
}
