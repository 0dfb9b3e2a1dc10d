package org.creditrepair.notification.calendar;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;

/** The calendars at hand. A part of a country without one of its own has that of the country. */
public final class Calendars {
    private static final List<String> BUILT_IN = Stream.of("cn", "us", "gb", "gb-nir", "gb-sct")
            .map(name -> "/calendars/" + name + ".calendar")
            .toList();

    private final Map<String, WorkingCalendar> byJurisdiction;

    public Calendars(List<WorkingCalendar> calendars) {
        this.byJurisdiction = calendars.stream()
                .collect(Collectors.toUnmodifiableMap(
                        WorkingCalendar::jurisdiction, calendar -> calendar.knowing(calendars)));
    }

    /** Those of China, the United States and the countries of the United Kingdom that come with the product. */
    public static Calendars builtIn() {
        return new Calendars(Reading.all(BUILT_IN.stream()
                        .map(path -> DataFile.resource(path).then(CalendarFile::read))
                        .toList())
                .orElseThrow());
    }

    /** These and others; of two for the same jurisdiction the other one counts. */
    public Calendars with(List<WorkingCalendar> others) {
        var replaced = others.stream().map(WorkingCalendar::jurisdiction).collect(Collectors.toSet());
        return new Calendars(Stream.concat(
                        byJurisdiction.values().stream()
                                .filter(calendar -> !replaced.contains(calendar.jurisdiction())),
                        others.stream())
                .toList());
    }

    /** @param jurisdiction ISO 3166 code of a country or a part of it, such as {@code US-MA} */
    public Optional<WorkingCalendar> of(String jurisdiction) {
        var candidate = jurisdiction;
        while (!byJurisdiction.containsKey(candidate) && candidate.contains("-")) {
            candidate = candidate.substring(0, candidate.lastIndexOf('-'));
        }
        return Optional.ofNullable(byJurisdiction.get(candidate));
    }
}
