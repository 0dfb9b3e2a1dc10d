package org.creditrepair.local.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeTest {
    private static final UUID SUBJECT = new UUID(1, 2);

    @TempDir
    Path folder;

    @Test
    void a_tape_tells_its_customers_and_who_is_late_in_month_0() throws IOException {
        var summary = tape("a,0,0", "a,-1,5", "b,0,1", "c,-1,3", "b,-1,C").summary();

        assertThat(summary.rows()).isEqualTo(5);
        assertThat(summary.customers()).containsExactly("a", "b", "c");
        assertThat(summary.late()).containsExactly(Map.entry("b", "30-59"));
    }

    @Test
    void a_tape_is_written_as_the_assessment_service_takes_it() throws IOException {
        var out = new ByteArrayOutputStream();

        tape("a,0,X", "a,-1,5").writeImport(out, Map.of("a", SUBJECT), YearMonth.of(2021, 1));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "subject_id,obligation,month,band",
                        SUBJECT + ",loan-a,2021-01,NO_LOAN",
                        SUBJECT + ",loan-a,2020-12,150+");
    }

    @Test
    void what_is_no_tape_is_refused_by_what_is_wrong_with_it() throws IOException {
        var bad = Files.writeString(folder.resolve("bad.csv"), "ID,STATUS\na,0\n");

        assertThatThrownBy(() -> new Tape(bad).summary()).hasMessageContaining("ID,MONTHS_BALANCE,STATUS");
        assertThatThrownBy(() -> tape("a,0,9").summary()).hasMessageContaining("a,0,9");
    }

    private Tape tape(String... rows) throws IOException {
        var text = "ID,MONTHS_BALANCE,STATUS\n" + String.join("\n", rows) + "\n";
        return new Tape(Files.writeString(folder.resolve("tape.csv"), text));
    }
}
