package org.creditrepair.notification.contactpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.notification.calendar.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read is told when the service starts, with its place and reason. */
class ContactPoliciesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-07");
    private static final String PACK = """
            pack = own
            version = 3
            jurisdiction = CN
            actors = any
            in-force = 2019-01-01 ..

            [count own-limit]
            authority = the operator
            in-force = 2019-01-01 ..
            confidence = high
            channels = any
            purposes = collection
            actors = any
            counts = message
            scope = person
            window = 90 days
            limit = 2
            severity = block
            """;
    private static final String CALENDAR = """
            jurisdiction = CN
            weekend = SUNDAY

            [year 2026]
            status = published
            source = the operator
            confidence = high
            """;

    @TempDir
    Path folder;

    @Test
    void without_a_folder_the_rules_are_those_of_the_service() {
        var policies = new ContactPolicies(Optional::empty);

        assertThat(policies.longestWindow()).isGreaterThan(Duration.ofDays(6));
        assertThat(policies.calendars().of("CN")).isPresent();
    }

    @Test
    void rules_of_an_operator_stand_beside_those_of_the_service() throws IOException {
        write("own.rules", PACK);
        write("notes.txt", "neither rules nor a calendar");

        assertThat(policies().longestWindow()).isGreaterThan(Duration.ofDays(88));
    }

    @Test
    void a_calendar_of_an_operator_takes_the_place_of_that_of_the_service() throws IOException {
        write("own.calendar", CALENDAR);

        assertThat(policies().calendars().of("CN").orElseThrow().kindOf(LocalDate.parse("2026-10-01")))
                .contains(DayKind.WORKING_DAY);
        assertThat(policies().calendars().of("US")).isPresent();
    }

    @Test
    void a_fault_of_a_pack_is_told_with_folder_file_line_and_reason() throws IOException {
        write("own.rules", PACK.replace("limit = 2", "limit = two"));

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll(folder.toString(), "own.rules:17:", "two");
    }

    @Test
    void every_fault_of_every_file_is_told() throws IOException {
        write("a.rules", PACK.replace("limit = 2", "limit = two"));
        write("b.rules", PACK.replace("pack = own", "pack = other").replace("severity = block", "severity = no"));

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll("a.rules", "two", "b.rules", "no");
    }

    @Test
    void a_fault_of_a_calendar_is_told() throws IOException {
        write("own.calendar", CALENDAR.replace("SUNDAY", "SOMEDAY"));

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll(folder.toString(), "own.calendar", "SOMEDAY");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var missing = folder.resolve("missing");

        assertThatIllegalStateException()
                .isThrownBy(() -> new ContactPolicies(() -> Optional.of(missing)))
                .withMessageContainingAll(missing.toString(), "the folder cannot be read");
    }

    @Test
    void a_folder_without_rules_and_calendars_is_told() throws IOException {
        write("cn.rules.txt", PACK);

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll(folder.toString(), "neither *.rules nor *.calendar");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Files.write(
                folder.resolve("own.rules"), PACK.replace("the operator", "运营方").getBytes(StandardCharsets.UTF_16));

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll("own.rules", "cannot be read as UTF-8");
    }

    @Test
    void an_observation_is_history_where_no_law_finds_it_fresh() {
        var policies = new ContactPolicies(Optional::empty);

        assertThat(policies.isHistoryEverywhere(TODAY.minusDays(45), TODAY)).isFalse();
        assertThat(policies.isHistoryEverywhere(TODAY.minusDays(46), TODAY)).isTrue();
    }

    private ContactPolicies policies() {
        return new ContactPolicies(() -> Optional.of(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void two_calendars_of_one_jurisdiction_are_told_with_their_files() throws IOException {
        write("a.calendar", CALENDAR);
        write("b.calendar", CALENDAR);

        assertThatIllegalStateException()
                .isThrownBy(this::policies)
                .withMessageContainingAll(folder.toString(), "b.calendar:1: ", "another calendar of CN in a.calendar");
    }
}
