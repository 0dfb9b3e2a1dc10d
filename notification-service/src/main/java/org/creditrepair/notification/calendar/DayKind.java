package org.creditrepair.notification.calendar;

/** What a day is in a jurisdiction. */
public enum DayKind {
    WORKING_DAY,
    WEEKEND,
    /** A public holiday, on whatever day of the week it falls. */
    HOLIDAY,
    /** A day off because a holiday fell on a weekend: the law that names the holiday does not name this day. */
    OBSERVED,
    /** A day of a weekend that is worked to make up for a holiday. */
    MAKE_UP_DAY;

    public boolean isWorked() {
        return this == WORKING_DAY || this == MAKE_UP_DAY;
    }
}
