package org.creditrepair.assessment.tape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.creditrepair.assessment.Tapes;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TapeReaderTest {
    private static final UUID SUBJECT = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final YearMonth NEWEST = YearMonth.of(2020, 12);

    @Test
    void rows_are_read_with_their_line_numbers() throws IOException {
        var lines = read(Tapes.of(SUBJECT + ",L-1,2020-12,30-59", SUBJECT + ",L-1,2020-11,CURRENT"));

        assertThat(lines)
                .containsExactly(
                        new TapeLine.Row(2, SUBJECT, "L-1", NEWEST, DelinquencyBand.DAYS_30_59),
                        new TapeLine.Row(3, SUBJECT, "L-1", YearMonth.of(2020, 11), DelinquencyBand.CURRENT));
    }

    @ParameterizedTest
    @EnumSource(DelinquencyBand.class)
    void every_band_is_known_by_its_code(DelinquencyBand band) throws IOException {
        assertThat(read(Tapes.of(SUBJECT + ",L-1,2020-12," + band.code())))
                .containsExactly(new TapeLine.Row(2, SUBJECT, "L-1", NEWEST, band));
    }

    @Test
    void the_header_gives_the_order_of_the_columns() throws IOException {
        assertThat(read("band,month,subject_id,obligation\nPAID_OFF,2020-12," + SUBJECT + ",L-1\n"))
                .containsExactly(new TapeLine.Row(2, SUBJECT, "L-1", NEWEST, DelinquencyBand.PAID_OFF));
    }

    @Test
    void quotes_byte_order_mark_carriage_returns_and_blank_lines_are_taken() throws IOException {
        var tape = "\uFEFF\"subject_id\",obligation,month,band\r\n\r\n\"" + SUBJECT
                + "\",\"L \"\"1\"\", a\",\"2020-12\",\"1-29\"\r\n\r\n";

        assertThat(read(tape))
                .containsExactly(new TapeLine.Row(3, SUBJECT, "L \"1\", a", NEWEST, DelinquencyBand.DAYS_1_29));
    }

    @Test
    void the_last_line_needs_no_end() throws IOException {
        assertThat(read(Tapes.HEADER + "\n" + SUBJECT + ",L-1,2020-12,CURRENT")).hasSize(1);
    }

    @Test
    void gzip_is_known_by_its_first_bytes() throws IOException {
        assertThat(read(Tapes.gzip(Tapes.of(SUBJECT + ",L-1,2020-12,CURRENT")), false))
                .hasSize(1);
    }

    @Test
    void lines_are_whole_wherever_the_buffer_ends() throws IOException {
        var rows = IntStream.range(0, 5000)
                .mapToObj(i -> SUBJECT + ",L-" + i + ",2020-12,CURRENT")
                .toArray(String[]::new);

        assertThat(read(Tapes.of(rows)))
                .hasSize(5000)
                .allSatisfy(line -> assertThat(line).isInstanceOf(TapeLine.Row.class))
                .last()
                .isEqualTo(new TapeLine.Row(5001, SUBJECT, "L-4999", NEWEST, DelinquencyBand.CURRENT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$S,L-1,2020-12 | WRONG_COLUMNS",
                "$S,L-1,2020-12,CURRENT,more | WRONG_COLUMNS",
                "$S,\"L-1,2020-12,CURRENT | WRONG_COLUMNS",
                "$S,\"L-1\"x,2020-12,CURRENT | WRONG_COLUMNS",
                "1-1-1-1-1,L-1,2020-12,CURRENT | BAD_SUBJECT",
                "019a0000-0000-7000-8000-00000000000g,L-1,2020-12,CURRENT | BAD_SUBJECT",
                "$S,,2020-12,CURRENT | BAD_OBLIGATION",
                "$S,L-1,2020-13,CURRENT | BAD_MONTH",
                "$S,L-1,2020-00,CURRENT | BAD_MONTH",
                "$S,L-1,2020/12,CURRENT | BAD_MONTH",
                "$S,L-1,2020-1x,CURRENT | BAD_MONTH",
                "$S,L-1,2020-12-01,CURRENT | BAD_MONTH",
                "$S,L-1,2021-01,CURRENT | FUTURE_MONTH",
                "$S,L-1,1989-12,CURRENT | MONTH_TOO_OLD",
                "$S,L-1,2020-12,current | UNKNOWN_BAND",
                "$S,L-1,2020-12, | UNKNOWN_BAND",
            })
    void a_bad_row_is_rejected_with_its_line_and_the_next_one_is_read(String row, RejectionReason reason)
            throws IOException {
        var lines = read(Tapes.of(row.replace("$S", SUBJECT.toString()), SUBJECT + ",L-1,2020-12,CURRENT"));

        assertThat(lines).first().isEqualTo(new TapeLine.Rejected(2, reason));
        assertThat(lines).last().isInstanceOf(TapeLine.Row.class);
    }

    @Test
    void an_endless_line_is_one_bad_row() throws IOException {
        var lines = read(Tapes.of(SUBJECT + "," + "x".repeat(1_000_000), SUBJECT + ",L-1,2020-12,CURRENT"));

        assertThat(lines).first().isEqualTo(new TapeLine.Rejected(2, RejectionReason.WRONG_COLUMNS));
        assertThat(lines).hasSize(2);
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatIsRefused(new byte[0], false, "tape-empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subject_id,obligation,month",
                "subject_id,obligation,month,band,more",
                "subject_id,obligation,month,month",
                "subject_id,obligation,month,status",
                "$S,L-1,2020-12,CURRENT",
            })
    void another_header_is_refused(String header) {
        assertThatIsRefused((header + "\n").getBytes(StandardCharsets.UTF_8), false, "tape-header");
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        var bytes = Tapes.of(SUBJECT + ",贷款,2020-12,CURRENT").getBytes(java.nio.charset.Charset.forName("GBK"));

        assertThatIsRefused(bytes, false, "tape-not-utf8");
    }

    @Test
    void what_is_said_to_be_gzip_must_be_gzip() {
        assertThatIsRefused(Tapes.of().getBytes(StandardCharsets.UTF_8), true, "tape-not-gzip");
    }

    @Test
    void a_gzip_file_that_breaks_off_is_refused() {
        var whole = Tapes.gzip(IntStream.range(0, 20_000)
                .mapToObj(i -> SUBJECT + ",L-" + i * 7919 + ",2020-12,CURRENT\n")
                .collect(Collectors.joining("", Tapes.HEADER + "\n", "")));

        assertThatIsRefused(Arrays.copyOf(whole, whole.length / 2), true, "tape-broken");
    }

    private static void assertThatIsRefused(byte[] body, boolean gzipDeclared, String code) {
        assertThatThrownBy(() -> read(body, gzipDeclared))
                .asInstanceOf(InstanceOfAssertFactories.type(MalformedTapeException.class))
                .extracting(MalformedTapeException::code)
                .isEqualTo(code);
    }

    private static List<TapeLine> read(String tape) throws IOException {
        return read(tape.getBytes(StandardCharsets.UTF_8), false);
    }

    private static List<TapeLine> read(byte[] body, boolean gzipDeclared) throws IOException {
        var tape = TapeReader.open(new ByteArrayInputStream(body), gzipDeclared, NEWEST);
        var lines = new ArrayList<TapeLine>();
        for (var line = tape.next(); line.isPresent(); line = tape.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
