package org.creditrepair.notification.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {
    private static final String FILE = """
        jurisdiction = XX
        weekend = FRIDAY saturday

        [year 2026]
        status = published
        source = gazette
        confidence = high
        2026-03-02..2026-03-03 = holiday Two days
        2026-03-06 = make-up Two days
        2026-03-09 = observed One day
        """;

    @Test
    void a_file_gives_a_calendar() {
        var calendar = read(FILE).orElseThrow();

        assertThat(calendar.jurisdiction()).isEqualTo("XX");
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 1))).contains(DayKind.WORKING_DAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 2))).contains(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 3))).contains(DayKind.HOLIDAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 6))).contains(DayKind.MAKE_UP_DAY);
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 7))).contains(DayKind.WEEKEND);
        assertThat(calendar.kindOf(LocalDate.of(2026, 3, 9))).contains(DayKind.OBSERVED);
    }

    @ParameterizedTest(name = "{0} instead of {1} is refused in line {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "weekend = NEVER | weekend = FRIDAY saturday | 2 | NEVER",
                "[year twenty] | [year 2026] | 4 | [year 2026]",
                "[month 2026] | [year 2026] | 4 | [year 2026]",
                "status = guessed | status = published | 5 | GUESSED",
                "note = hello | source = gazette | 6 | unknown key note",
                "note = hello | source = gazette | 4 | missing key source",
                "2026-03-03..2026-03-02 = holiday | 2026-03-02..2026-03-03 = holiday | 8 | not a range",
                "2026-02-30 = holiday | 2026-03-02..2026-03-03 = holiday | 8 | 2026-02-30",
                "2026-03-02..2026-03-03 = party | 2026-03-02..2026-03-03 = holiday | 8 | party",
                "2026-03-02 = make-up | 2026-03-06 = make-up | 9 | 2026-03-02 occurs twice",
                "2025-03-06 = make-up | 2026-03-06 = make-up | 4 | 2025-03-06 is not in 2026"
            })
    void a_fault_is_refused_with_its_line(String fault, String instead, int line, String reason) {
        assertThat(FILE).contains(instead);

        var reading = read(FILE.replace(instead, fault));

        assertThat(refusals(reading)).anySatisfy(refusal -> {
            assertThat(refusal.file()).isEqualTo("xx.calendar");
            assertThat(refusal.line()).isEqualTo(line);
            assertThat(refusal.reason()).contains(reason);
        });
    }

    private static Reading<WorkingCalendar> read(String text) {
        return DataFile.parse("xx.calendar", text).then(CalendarFile::read);
    }

    private static List<Refusal> refusals(Reading<WorkingCalendar> reading) {
        return switch (reading) {
            case Reading.Accepted<WorkingCalendar> accepted -> List.of();
            case Reading.Refused<WorkingCalendar>(var refusals) -> refusals;
        };
    }

    @Test
    void two_calendars_of_one_jurisdiction_are_refused_with_their_files() {
        var calendar = "weekend = SUNDAY\njurisdiction = FR\n";

        var reading = Calendars.builtIn()
                .withFiles(List.of(DataFile.parse("a.calendar", calendar), DataFile.parse("b.calendar", calendar)));

        assertThat(reading)
                .isEqualTo(Reading.refused("b.calendar", 2, "there is another calendar of FR in a.calendar"));
        assertThat(Calendars.of(List.of(
                        new WorkingCalendar("FR", Set.of(), List.of()),
                        new WorkingCalendar("FR", Set.of(), List.of()))))
                .isEqualTo(Reading.refused("FR", 0, "there are two calendars of this jurisdiction"));
    }

    @Test
    void a_calendar_of_a_file_takes_the_place_of_the_built_in_one_and_a_faulty_file_is_refused() {
        var own = DataFile.parse("a.calendar", "weekend = SUNDAY\njurisdiction = CN\n");

        var calendars = Calendars.builtIn().withFiles(List.of(own)).orElseThrow();

        assertThat(calendars.of("CN").orElseThrow().year(2026)).isEmpty();
        assertThat(calendars.of("US").orElseThrow().year(2026)).isPresent();
        assertThat(Calendars.builtIn()
                        .withFiles(List.of(DataFile.parse("a.calendar", "weekend = SUNDAY\njurisdiction = cn\n"))))
                .isEqualTo(
                        Reading.refused("a.calendar", 2, "jurisdiction: not a jurisdiction such as US or US-MA: cn"));
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "US, US, true",
        "US-MA, US, true",
        "US-NY-NYC, US-NY, true",
        "USX, US, false",
        "US, US-MA, false",
        "U, US, false"
    })
    void a_part_is_within_its_whole(String part, String whole, boolean isWithin) {
        assertThat(Jurisdiction.isWithin(part, whole)).isEqualTo(isWithin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31..2027-01-01", "2026-01-01..9999-12-31", "2026-01-02..2026-01-01"})
    void a_range_of_days_is_of_one_year(String range) {
        var file = DataFile.parse("a.calendar", """
            jurisdiction = FR
            weekend = SUNDAY
            [year 2026]
            status = published
            source = x
            confidence = high
            %s = holiday x
            """.formatted(range));

        assertThat(file.then(CalendarFile::read).toString())
                .contains("a.calendar:7: not a range of days of one year: " + range);
    }
}
