package org.creditrepair.notification.calendar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;

/** The calendars at hand. A part of a country without one of its own has that of the country. */
public final class Calendars {
    private static final List<String> BUILT_IN = Stream.of("cn", "us", "gb", "gb-nir", "gb-sct")
            .map(name -> "/calendars/" + name + ".calendar")
            .toList();

    private final Map<String, WorkingCalendar> byJurisdiction;

    private Calendars(List<WorkingCalendar> calendars) {
        this.byJurisdiction = calendars.stream()
                .collect(Collectors.toUnmodifiableMap(
                        WorkingCalendar::jurisdiction, calendar -> calendar.knowing(calendars)));
    }

    /** Refused where two are of one jurisdiction: calendars at hand have no file, so the jurisdiction is named. */
    public static Reading<Calendars> of(List<WorkingCalendar> calendars) {
        var seen = new HashSet<String>();
        var refusals = calendars.stream()
                .map(WorkingCalendar::jurisdiction)
                .filter(jurisdiction -> !seen.add(jurisdiction))
                .map(jurisdiction -> new Refusal(jurisdiction, 0, "there are two calendars of this jurisdiction"))
                .toList();
        return refusals.isEmpty() ? new Reading.Accepted<>(new Calendars(calendars)) : new Reading.Refused<>(refusals);
    }

    /** Those of China, the United States and the countries of the United Kingdom that come with the product. */
    public static Calendars builtIn() {
        return Reading.all(BUILT_IN.stream()
                        .map(path -> DataFile.resource(path).then(CalendarFile::read))
                        .toList())
                .then(Calendars::of)
                .orElseThrow();
    }

    /** These and those of files; of two for the same jurisdiction that of the file counts. */
    public Reading<Calendars> withFiles(List<Reading<DataFile>> files) {
        return Reading.all(
                        files.stream().map(file -> file.then(OwnCalendar::read)).toList())
                .then(OwnCalendar::different)
                .then(this::with);
    }

    private record OwnCalendar(DataFile file, WorkingCalendar calendar) {

        static Reading<OwnCalendar> read(DataFile file) {
            return CalendarFile.read(file).then(calendar -> new Reading.Accepted<>(new OwnCalendar(file, calendar)));
        }

        static Reading<List<WorkingCalendar>> different(List<OwnCalendar> own) {
            var files = new HashMap<String, String>();
            var refusals = own.stream()
                    .filter(mine -> files.putIfAbsent(mine.calendar.jurisdiction(), mine.file.name()) != null)
                    .map(mine -> new Refusal(
                            mine.file.name(),
                            mine.file.header().lineOf("jurisdiction"),
                            "there is another calendar of " + mine.calendar.jurisdiction() + " in "
                                    + files.get(mine.calendar.jurisdiction())))
                    .toList();
            return refusals.isEmpty()
                    ? new Reading.Accepted<>(
                            own.stream().map(OwnCalendar::calendar).toList())
                    : new Reading.Refused<>(refusals);
        }
    }

    /** These and others; of two for the same jurisdiction the other one counts, and two others are refused. */
    public Reading<Calendars> with(List<WorkingCalendar> others) {
        var replaced = others.stream().map(WorkingCalendar::jurisdiction).collect(Collectors.toSet());
        return of(Stream.concat(
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
