package org.creditrepair.notification.calendar;

/** The calendars that come along. */
final class BuiltInCalendars {
    static final WorkingCalendar CHINA = Calendars.builtIn().of("CN").orElseThrow();

    static final WorkingCalendar UNITED_KINGDOM = Calendars.builtIn().of("GB").orElseThrow();

    private BuiltInCalendars() {}
}
