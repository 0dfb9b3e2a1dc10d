package org.creditrepair.local.tape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A tape with the columns {@code ID,MONTHS_BALANCE,STATUS}, plain or gzip: the customer, the month before month 0, and
 * the status of that month. One customer has one loan.
 */
public final class Tape {
    private static final String HEADER = "ID,MONTHS_BALANCE,STATUS";
    private static final Map<String, String> BANDS = Map.of(
            "X", "NO_LOAN",
            "C", "PAID_OFF",
            "0", "1-29",
            "1", "30-59",
            "2", "60-89",
            "3", "90-119",
            "4", "120-149",
            "5", "150+");
    private static final Set<String> THIRTY_OR_MORE_DAYS_LATE = Set.of("1", "2", "3", "4", "5");

    private final Path file;

    public Tape(Path file) {
        this.file = file;
    }

    /** One month of one customer. */
    private record Row(String customer, int month, String status) {

        static Row parse(String line) {
            var fields = line.split(",", -1);
            if (fields.length != 3 || !BANDS.containsKey(fields[2])) {
                throw new IllegalArgumentException("not a row of a tape: " + line);
            }
            return new Row(fields[0], Integer.parseInt(fields[1]), fields[2]);
        }
    }

    /**
     * What a tape holds.
     *
     * @param customers every customer, in the order of the tape
     * @param late those who are 30 or more days late in month 0, with their band
     */
    public record Summary(long rows, List<String> customers, Map<String, String> late) {}

    /** Reads the tape once. */
    public Summary summary() {
        var customers = new LinkedHashSet<String>();
        var late = new LinkedHashMap<String, String>();
        try (var lines = lines()) {
            var rows = lines.map(Row::parse)
                    .peek(row -> {
                        customers.add(row.customer());
                        if (row.month() == 0 && THIRTY_OR_MORE_DAYS_LATE.contains(row.status())) {
                            late.put(row.customer(), BANDS.get(row.status()));
                        }
                    })
                    .mapToInt(row -> 1)
                    .sum();
            return new Summary(rows, new ArrayList<>(customers), late);
        }
    }

    /** What a customer's only loan is called. */
    public static String obligation(String customer) {
        return "loan-" + customer;
    }

    /**
     * Writes the tape as the assessment service takes it.
     *
     * @param monthZero the calendar month that is the tape's month 0
     */
    public void writeImport(OutputStream out, Map<String, UUID> subjects, YearMonth monthZero) throws IOException {
        out.write("subject_id,obligation,month,band\n".getBytes(StandardCharsets.UTF_8));
        try (var lines = lines()) {
            var rows = lines.map(Row::parse).iterator();
            while (rows.hasNext()) {
                var row = rows.next();
                var line = subjects.get(row.customer()) + "," + obligation(row.customer()) + ","
                        + monthZero.plusMonths(row.month()) + "," + BANDS.get(row.status()) + "\n";
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private Stream<String> lines() {
        try {
            var reader = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
            if (!HEADER.equals(reader.readLine())) {
                throw new IllegalArgumentException(file + " is no tape: its first line is not " + HEADER);
            }
            return reader.lines().onClose(() -> close(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("the tape " + file + " cannot be read", e);
        }
    }

    private InputStream open() throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static void close(BufferedReader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
