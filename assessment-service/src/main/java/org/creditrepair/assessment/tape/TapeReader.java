package org.creditrepair.assessment.tape;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.creditrepair.assessment.history.DelinquencyBand;

/**
 * Reads a tape: CSV in UTF-8, plain or gzipped, with the columns {@code subject_id,obligation,month,band} in the order
 * of its header. Holds one line at a time.
 */
public final class TapeReader {
    private static final List<String> COLUMNS = List.of("subject_id", "obligation", "month", "band");
    private static final YearMonth OLDEST = YearMonth.of(1990, 1);
    private static final int BUFFER_SIZE = 1 << 16;
    private static final int OBLIGATION_LIMIT = 128;
    private static final int GZIP_MAGIC = 0x1f8b;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Lines lines;
    private final YearMonth newest;
    private final int[] columns = new int[COLUMNS.size()];
    private final String[] fields = new String[COLUMNS.size()];
    private long line;
    private String subjectText = "";
    private UUID subject;

    private TapeReader(Lines lines, YearMonth newest) {
        this.lines = lines;
        this.newest = newest;
    }

    /**
     * Reads the header.
     *
     * @param gzipDeclared whether the sender says that the body is gzipped; it may be even where nobody says so
     * @param newest the newest month that may have been observed
     * @throws MalformedTapeException where the body is empty, not what it is said to be, or has another header
     */
    public static TapeReader open(InputStream body, boolean gzipDeclared, YearMonth newest) throws IOException {
        var tape = new TapeReader(new Lines(decoded(body, gzipDeclared)), newest);
        tape.readHeader();
        return tape;
    }

    /**
     * The next line that is not blank, empty after the last.
     *
     * @throws MalformedTapeException where the file cannot be read from here on
     */
    public Optional<TapeLine> next() throws IOException {
        var text = nextText();
        while (text != null && text.isBlank()) {
            text = nextText();
        }
        return Optional.ofNullable(text).map(this::parse);
    }

    /** The number of the line read last. */
    public long line() {
        return line;
    }

    private static Reader decoded(InputStream body, boolean gzipDeclared) throws IOException {
        var in = new BufferedInputStream(body, BUFFER_SIZE);
        in.mark(2);
        var magic = (in.read() << 8) | Math.max(0, in.read());
        in.reset();
        if (gzipDeclared && magic != GZIP_MAGIC) {
            throw new MalformedTapeException("tape-not-gzip", "The body is declared as gzip and is not.", null);
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(magic == GZIP_MAGIC ? unzipped(in) : in, decoder);
    }

    private static InputStream unzipped(InputStream in) throws IOException {
        try {
            return new GZIPInputStream(in, BUFFER_SIZE);
        } catch (ZipException | EOFException e) {
            throw new MalformedTapeException("tape-not-gzip", "The body begins like gzip and is not.", e);
        }
    }

    private void readHeader() throws IOException {
        var header = nextText();
        if (header == null) {
            throw new MalformedTapeException("tape-empty", "The file is empty.", null);
        }
        var plain = header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
        var count = CsvFields.split(plain, fields);
        if (count != COLUMNS.size() || !Set.copyOf(List.of(fields)).equals(Set.copyOf(COLUMNS))) {
            throw new MalformedTapeException(
                    "tape-header",
                    "The first line must name the columns " + String.join(",", COLUMNS) + ", in any order.",
                    null);
        }
        var order = List.of(fields);
        for (var column = 0; column < columns.length; column++) {
            columns[column] = order.indexOf(COLUMNS.get(column));
        }
    }

    private String nextText() throws IOException {
        line++;
        try {
            return lines.next();
        } catch (CharacterCodingException e) {
            throw new MalformedTapeException("tape-not-utf8", "The file is not UTF-8 near line " + line + ".", e);
        } catch (ZipException | EOFException e) {
            throw new MalformedTapeException("tape-broken", "The gzip file breaks off near line " + line + ".", e);
        }
    }

    private TapeLine parse(String text) {
        if (CsvFields.split(text, fields) != fields.length) {
            return rejected(RejectionReason.WRONG_COLUMNS);
        }
        var subjectId = subject(fields[columns[0]]);
        var obligation = fields[columns[1]];
        var month = month(fields[columns[2]]);
        var band = DelinquencyBand.ofCode(fields[columns[3]]);
        if (subjectId == null) {
            return rejected(RejectionReason.BAD_SUBJECT);
        }
        if (!isReference(obligation)) {
            return rejected(RejectionReason.BAD_OBLIGATION);
        }
        if (month == null) {
            return rejected(RejectionReason.BAD_MONTH);
        }
        if (month.isBefore(OLDEST) || month.isAfter(newest)) {
            return rejected(month.isAfter(newest) ? RejectionReason.FUTURE_MONTH : RejectionReason.MONTH_TOO_OLD);
        }
        return band.<TapeLine>map(known -> new TapeLine.Row(line, subjectId, obligation, month, known))
                .orElseGet(() -> rejected(RejectionReason.UNKNOWN_BAND));
    }

    private TapeLine rejected(RejectionReason reason) {
        return new TapeLine.Rejected(line, reason);
    }

    /** Rows of one subject mostly stand together, so the last one is remembered. */
    private UUID subject(String text) {
        if (!text.equals(subjectText)) {
            subjectText = text;
            subject = parseSubject(text);
        }
        return subject;
    }

    private static UUID parseSubject(String text) {
        if (text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    private static boolean isReference(String text) {
        if (text.isBlank() || text.length() > OBLIGATION_LIMIT) {
            return false;
        }
        return text.chars().noneMatch(Character::isISOControl);
    }

    private static YearMonth month(String text) {
        if (text.length() != 7 || text.charAt(4) != '-') {
            return null;
        }
        var value = 0;
        for (var position = 0; position < text.length(); position++) {
            var digit = text.charAt(position) - '0';
            if (position != 4) {
                if (digit < 0 || digit > 9) {
                    return null;
                }
                value = value * 10 + digit;
            }
        }
        var month = value % 100;
        return month < 1 || month > 12 ? null : YearMonth.of(value / 100, month);
    }
}
