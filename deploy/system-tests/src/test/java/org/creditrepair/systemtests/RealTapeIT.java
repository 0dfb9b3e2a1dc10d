package org.creditrepair.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.local.tape.Tape;
import org.junit.jupiter.api.Test;

/** A real tape of a million rows goes in through the gateway, and a second time changes nothing. Prints rows/s. */
class RealTapeIT {
    private static final Path TAPE = Path.of(System.getProperty("suite.project"))
            .resolve("../shared/data/monthly-credit-record/credit_record.csv.gz")
            .normalize();

    @Test
    void a_real_tape_is_in_and_a_second_import_changes_nothing() {
        assumeTrue(Files.isReadable(TAPE), () -> "skipped: there is no tape " + TAPE);
        var suite = RunningSuite.get();
        var tape = new Tape(TAPE);
        var summary = tape.summary();
        assertThat(summary.rows()).isEqualTo(1_048_575);
        assertThat(summary.late()).hasSize(404);
        var subjects = suite.platform.resolve(summary.customers());
        assertThat(subjects).hasSize(45_985);

        var first = imported(suite, tape, subjects);
        var second = imported(suite, tape, subjects);

        assertThat(first.get("accepted").asLong()).isEqualTo(summary.rows());
        assertThat(second.get("accepted").asLong()).isZero();
        assertThat(second.get("unchanged").asLong()).isEqualTo(summary.rows());
        assertThat(second.get("rejected").asLong()).isZero();
    }

    private static JsonNode imported(RunningSuite suite, Tape tape, Map<String, UUID> subjects) {
        var begin = System.nanoTime();
        var report = suite.platform
                .report(out -> tape.writeImport(out, subjects, YearMonth.of(2020, 12)))
                .expect(200)
                .body();
        var seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                "real tape: %,d rows in %.1f s, %,.0f rows/s, %,d accepted, %,d unchanged%n",
                report.get("rows").asLong(),
                seconds,
                report.get("rows").asLong() / seconds,
                report.get("accepted").asLong(),
                report.get("unchanged").asLong());
        return report;
    }
}
