package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.training.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An artefact tells who approved it: no run writes one without, or with a day on which it cannot have been. */
class ApprovalTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    /** The latest row is of 1 February 2025, the run of 1 January 2026. */
    @BeforeEach
    void filesOfAnExample() throws IOException {
        Files.writeString(folder.resolve("example.yaml"), Examples.PROFILE);
        Files.writeString(folder.resolve("example.csv"), Examples.csv(400, 5));
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required options: '--approver=NAME', '--approved-on=DATE'");
        assertThat(run("--approver", "Committee")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--approved-on=DATE'");
        assertThat(run("--approved-on", "2026-01-01")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--approver=NAME'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-02 | --approved-on must not be after today, 2026-01-01: 2026-01-02",
                "2025-01-31 | --approved-on must not be before the latest row of the data, 2025-02-01: 2025-01-31",
                "soon | Invalid value for option '--approved-on': must be a date such as 2026-03-31: soon",
            })
    void a_day_that_cannot_be_is_refused(String day, String told) {
        assertThat(run("--approver", "Committee", "--approved-on", day)).isEqualTo(2);
        assertThat(err.toString()).contains(told, "Usage: train");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void an_approver_without_a_name_is_refused() {
        assertThat(run("--approver", " ", "--approved-on", "2026-01-01")).isEqualTo(2);
        assertThat(err.toString()).contains("--approver must say who answers for the use of the model");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-01", "2026-01-01"})
    void the_day_of_the_latest_row_and_today_can_be(String day) {
        assertThat(run("--approver", "Committee", "--approved-on", day)).isZero();
    }

    @Test
    void a_file_without_days_has_no_earliest_approval() throws IOException {
        var profile = folder.resolve("example.yaml");
        Files.writeString(
                profile,
                Examples.PROFILE
                        .replace("opened: {use: time, type: date}", "opened: {use: ignored}")
                        .replace("outOfTime: {column: opened, from: 2025-01-01}\n", ""));

        assertThat(run("--approver", "Committee", "--approved-on", "2020-01-01"))
                .isZero();
    }

    private int run(String... approval) {
        var arguments = new ArrayList<>(List.of(
                "--profile",
                folder.resolve("example.yaml").toString(),
                "--data",
                folder.toString(),
                "--folds",
                "2",
                "--output",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(approval));
        return Train.commandLine(Approved.DAY)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }
}
