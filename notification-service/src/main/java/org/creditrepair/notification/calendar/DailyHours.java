package org.creditrepair.notification.calendar;

import java.time.LocalTime;
import java.util.Objects;

/**
 * Hours of a wall clock from {@code start}, inclusive, to {@code end}, exclusive. Where the end is not after the start
 * they run over midnight, and belong to the day on which they start; from midnight to midnight is the whole day.
 */
public record DailyHours(LocalTime start, LocalTime end) {
    public static final DailyHours WHOLE_DAY = new DailyHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    private static final String END_OF_DAY = "24:00";

    public DailyHours {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.equals(end) && !start.equals(LocalTime.MIDNIGHT)) {
            throw new IllegalArgumentException("hours are empty: " + start + " to " + end);
        }
    }

    /** Reads {@code 22:00-08:00}; the whole day is {@code 00:00-24:00}. */
    public static DailyHours parse(String text) {
        var ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("not hours such as 22:00-08:00: " + text);
        }
        var end = ends[1].equals(END_OF_DAY) ? LocalTime.MIDNIGHT : LocalTime.parse(ends[1]);
        var hours = new DailyHours(LocalTime.parse(ends[0]), end);
        if (hours.equals(WHOLE_DAY) && !ends[1].equals(END_OF_DAY)) {
            throw new IllegalArgumentException("hours are empty: " + text);
        }
        return hours;
    }

    /** Whether the hours that start on a day hold at a time of that day. */
    boolean holdOnTheirDay(LocalTime time) {
        return !time.isBefore(start) && (endNextDay() || time.isBefore(end));
    }

    /** Whether the hours that started on the day before still hold at a time. */
    boolean holdOnTheNextDay(LocalTime time) {
        return endNextDay() && time.isBefore(end);
    }

    private boolean endNextDay() {
        return !start.isBefore(end);
    }

    @Override
    public String toString() {
        return start + "-" + (end.equals(LocalTime.MIDNIGHT) ? END_OF_DAY : end);
    }
}
