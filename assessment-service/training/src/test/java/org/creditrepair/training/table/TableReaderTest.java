package org.creditrepair.training.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.training.Examples;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReaderTest {
    private static final String HEADER = "income,debt,months-late,region,noise,sex,age,opened,recovered,outcome\n";
    private static final String BAD = "2000,500,-1,north,0.5,f,40,2024-06-30,12,bad\n";
    private static final String GOOD = ",0,3,\"so\"\"uth, far\",0.25,m,20,2024-06-30,,good\n";
    private static final String LATE = "4000,8000,0,north,1,f,60,2025-01-01,,good\n";

    @Test
    void a_file_is_read_in_columns() {
        var table = read(HEADER + BAD + GOOD + LATE).orThrow();

        assertThat(table.candidates().stream().map(Variable::name))
                .containsExactly("income", "debt", "months-late", "region", "noise", "burden");
        assertThat(table.candidates().get(0).values()).containsExactly(2000, Double.NaN, 4000);
        assertThat(table.candidates().get(1).isWhole()).isTrue();
        assertThat(table.candidates().get(3).levels()).containsExactly("north", "so\"uth, far");
        assertThat(table.candidates().get(3).values()).containsExactly(0, 1, 0);
        assertThat(table.candidates().get(5).values()).containsExactly(0.25, Double.NaN, 2);
        assertThat(table.protectedVariables().stream().map(Variable::name)).containsExactly("sex", "age");
        assertThat(table.bads()).containsExactly(true, false, false);
        assertThat(table.isOutOfTime()).containsExactly(false, false, true);
        assertThat(table.latest()).contains(LocalDate.of(2025, 1, 1));
        assertThat(table.inTime()).containsExactly(0, 1);
        assertThat(table.outOfTime()).containsExactly(2);
        assertThat(table.bads(new int[] {1, 0})).containsExactly(false, true);
        assertThat(table.badCount(new int[] {0, 1, 2})).isEqualTo(1);
        assertThat(table.candidates().get(0).at(new int[] {2, 0})).containsExactly(4000, 2000);
    }

    @Test
    void a_packed_file_is_read_as_an_unpacked_one() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write((HEADER + BAD + GOOD).getBytes(StandardCharsets.UTF_8));
        }

        var table = TableReader.read(Examples.profile(), "a.csv.gz", packed.toByteArray())
                .orThrow();

        assertThat(table.bads()).containsExactly(true, false);
        assertThat(table.source().sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void the_order_of_columns_is_that_of_the_header() {
        var swapped = "outcome,debt,months-late,region,noise,sex,age,opened,recovered,income\n"
                + "bad,500,-1,north,0.5,f,40,2024-06-30,12,2000\ngood,0,3,s,0.25,m,20,2024-06-30,,1\n";

        assertThat(read(swapped).orThrow().candidates().get(0).values()).containsExactly(2000, 1);
    }

    @Test
    void line_ends_of_every_kind_and_empty_lines_are_no_rows() {
        var text = "\uFEFF" + (HEADER + BAD + "\n" + GOOD).replace("\n", "\r\n") + "\r\n\n";

        assertThat(read(text).orThrow().bads()).hasSize(2);
    }

    @Test
    void a_file_without_header_is_read_in_the_order_of_the_profile() {
        var profile = ProfileReader.read("""
                        name: coded
                        description: Codes
                        data: {file: a.data, separator: ' ', skippedLines: 1, header: false, missing: [NA, '?']}
                        columns:
                          a: {type: whole, unit: none, reason: {code: A, zh-CN: 甲, en: A}}
                          b: {type: category, levels: [x, y], reason: {code: B, zh-CN: 乙, en: B}}
                          c: {use: target, bad: ['2'], good: ['1']}
                        output: {grades: [{grade: A, to: 1}]}
                        """).orThrow();

        var table = read(profile, "a header, with \"quotes\n7 y 1\n? x 2\n-3 NA 1\n")
                .orThrow();

        assertThat(table.candidates().get(0).values()).containsExactly(7, Double.NaN, -3);
        assertThat(table.candidates().get(1).values()).containsExactly(1, 0, Double.NaN);
        assertThat(table.candidates().get(1).levels()).containsExactly("x", "y");
        assertThat(table.bads()).containsExactly(false, true, false);
        assertThat(table.latest()).isEmpty();
        assertThat(read(profile, "h\n7 z 1\n").asDefects())
                .extracting(Object::toString)
                .containsExactly("line 2, column 2 (b): is a level that the profile does not name: z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2000,500,-1|x,500,-1|line 2, column 1 (income): must be a number: x",
                "2000,500,-1|NA,500,-1|line 2, column 1 (income): must be a number: NA (where it stands for no value, the profile names it under data, missing)",
                "2000,500,-1|2000,?,-1|line 2, column 2 (debt): must be a number: ? (where it stands for no value, the profile names it under data, missing)",
                "income,debt,months-late,region,noise,sex,age,opened,recovered,outcome|income;debt;outcome|line 1: has one field: the separator is perhaps not ',' (the profile says it under data, separator)",
                "2000,500,-1|1e999,500,-1|line 2, column 1 (income): must be a finite number: 1e999",
                "2000,500,-1|2000,5.5,-1|line 2, column 2 (debt): must be a whole number: 5.5",
                "f,40|d,40|line 2, column 6 (sex): is a level that the profile does not name: d",
                "2024-06-30,12|30.06.2024,12|line 2, column 8 (opened): must be a date such as 2015-08-31: 30.06.2024",
                "2024-06-30,12|,12|line 2, column 8 (opened): has no value and needs one",
                "12,bad|12,worse|line 2, column 10 (outcome): is neither bad nor good: worse",
                "12,bad|12,|line 2, column 10 (outcome): has no value and needs one",
                "12,bad|12|line 2: has 9 fields instead of 10",
                "12,bad|12,bad,|line 2: has 11 fields instead of 10",
                "north|\"north|line 2: a quote is never closed",
                "income,debt|income,income|line 1: the column debt is missing",
                "income,debt|income,income|line 1: the column income comes 2 times",
                "income,debt|income,wealth|line 1: the profile does not name the column wealth",
            })
    void a_file_is_refused_by_line_and_column(String part, String replacement, String refusal) {
        var defects = read((HEADER + BAD + GOOD.replace("\"so\"\"uth, far\"", "s"))
                        .replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(replacement)))
                .asDefects();

        assertThat(defects).extracting(Object::toString).contains(refusal);
    }

    @Test
    void a_long_text_is_shown_in_part() {
        var text = "x".repeat(50);

        assertThat(read(HEADER + BAD.replace("2000", text) + GOOD)
                        .asDefects()
                        .getFirst()
                        .message())
                .isEqualTo("must be a number: " + "x".repeat(40) + "...");
    }

    @Test
    void rows_to_train_on_have_both_outcomes() {
        assertThat(read(HEADER).asDefects())
                .extracting(Object::toString)
                .containsExactly("file: has 0 rows to train on, of which 0 are bad");
        assertThat(read(HEADER + BAD + LATE).asDefects())
                .extracting(Object::toString)
                .containsExactly("file: has 1 rows to train on, of which 1 are bad");
        assertThat(read(HEADER + GOOD).asDefects())
                .extracting(Object::toString)
                .containsExactly("file: has 1 rows to train on, of which 0 are bad");
        assertThat(read("").asDefects()).extracting(Object::toString).contains("line 1: the file has no header");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var profile = Examples.profile();

        assertThat(TableReader.read(profile, "a", new byte[] {(byte) 0xC3, 0x28})
                        .asDefects())
                .extracting(Object::toString)
                .containsExactly("file: is not in UTF-8; convert it, for example by iconv -f GB18030 -t UTF-8");
        assertThat(TableReader.read(profile, "a", new byte[] {0x1f, (byte) 0x8b, 0})
                        .asDefects()
                        .getFirst()
                        .message())
                .startsWith("cannot be unpacked");
    }

    @Test
    void inputs_below_the_floor_are_raised_to_it() {
        var profile = ProfileReader.read(
                        Examples.PROFILE.replace("of: [debt, income]\n", "of: [debt, months-late]\n    floor: 0\n"))
                .orThrow();

        // -1 becomes 0, and a share of nothing has no value
        assertThat(read(profile, HEADER + BAD + GOOD)
                        .orThrow()
                        .candidates()
                        .get(5)
                        .values())
                .containsExactly(Double.NaN, 0);
    }

    @Test
    void more_rows_than_the_first_room_are_kept() {
        assertThat(read(Examples.csv(3_000, 1)).orThrow().bads()).hasSize(3_000);
    }

    private static Checked<Table> read(String text) {
        return read(Examples.profile(), text);
    }

    private static Checked<Table> read(Profile profile, String text) {
        return TableReader.read(profile, "a.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
