package org.creditrepair.repair.debt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.repair.ratecap.Contract;
import org.creditrepair.repair.ratecap.LenderClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RateCapsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 2);
    private static final Contract PRIVATE =
            Contract.of(LenderClass.PRIVATE, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1));

    @TempDir
    private Path folder;

    @Test
    void without_a_folder_the_tables_that_come_with_the_service_hold() {
        var caps = new RateCaps(Optional::empty);

        assertThat(caps.of(PRIVATE, TODAY).asRefusal().orElseThrow())
                .hasToString("lpr.1y 2026-04-01 has no value that is known");
    }

    @Test
    void an_operator_adds_the_newest_reference_rate_without_code() throws IOException {
        Files.writeString(folder.resolve("lpr-1y.txt"), """
                from       | until      | rate   | source           | confidence
                2026-01-20 | 2026-04-19 | 0.0290 | quote of the day | high
                """);
        var caps = new RateCaps(() -> Optional.of(folder));

        assertThat(caps.of(PRIVATE, TODAY).orThrow().on(TODAY).annualRate()).isEqualByComparingTo("0.116");
    }

    @Test
    void a_table_that_cannot_be_read_stops_the_start_with_file_and_line() throws IOException {
        Files.writeString(folder.resolve("caps.txt"), "lender | rate\nprivate | a lot\n");

        assertThatThrownBy(() -> new RateCaps(() -> Optional.of(folder)))
                .hasMessageContaining("caps.txt line 1 columns");
    }

    @Test
    void a_folder_that_is_not_there_stops_the_start() {
        var nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> new RateCaps(() -> Optional.of(nowhere))).hasMessageContaining(nowhere.toString());
    }

    @Test
    void bytes_that_are_no_utf_8_stop_the_start() throws IOException {
        Files.write(folder.resolve("lpr-1y.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> new RateCaps(() -> Optional.of(folder)))
                .hasMessageContaining("cannot be read as UTF-8");
    }
}
