package org.creditrepair.training.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.training.profile.Column.Use;
import org.creditrepair.training.profile.Derived;
import org.creditrepair.training.profile.Profile;

/** Reads a data file as its profile says. What is wrong is told with line and column, never as a guess. */
public final class TableReader {
    private final Profile profile;
    private final Defects defects = new Defects();
    private final List<ColumnSink> sinks;

    private TableReader(Profile profile) {
        this.profile = profile;
        this.sinks = profile.columns().stream()
                .map(column -> new ColumnSink(column, profile.data().missing()))
                .toList();
    }

    /**
     * @param name of the file, without folders
     * @param bytes plain or gzip, UTF-8 inside
     */
    public static Checked<Table> read(Profile profile, String name, byte[] bytes) {
        return text(bytes).then(text -> new TableReader(profile).table(new Table.Source(name, sha256(bytes)), text));
    }

    private static Checked<String> text(byte[] bytes) {
        try {
            var unpacked = isGzip(bytes) ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unpacked))
                    .toString();
            return Checked.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException unreadable) {
            return Checked.refused("file", "is not in UTF-8; convert it, for example by iconv -f GB18030 -t UTF-8");
        } catch (IOException unreadable) {
            return Checked.refused("file", "cannot be unpacked: " + unreadable.getMessage());
        }
    }

    private static boolean isGzip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private Checked<Table> table(Table.Source source, String text) {
        var lines = new CsvLines(text, profile.data().separator());
        for (var i = 0; i < profile.data().skippedLines(); i++) {
            lines.skip();
        }
        var order = order(lines);
        if (defects.isEmpty()) {
            for (var row = lines.next(); row.isPresent(); row = lines.next()) {
                take(row.get(), order);
            }
        }
        if (!defects.isEmpty()) {
            return new Checked.Refused<>(defects.found());
        }
        return both(finished(source));
    }

    /** The columns in the order of the file. */
    private List<ColumnSink> order(CsvLines lines) {
        if (!profile.data().hasHeader()) {
            return sinks;
        }
        var header = lines.next();
        if (header.isEmpty()) {
            defects.add("line 1", "the file has no header");
            return sinks;
        }
        var names = header.get().fields();
        if (names.size() == 1 && sinks.size() > 1) {
            defects.add(
                    "line " + header.get().line(),
                    "has one field: the separator is perhaps not '"
                            + profile.data().separator() + "' (the profile says it under data, separator)");
            return sinks;
        }
        var order = new ArrayList<ColumnSink>();
        for (var name : names) {
            var found = sinks.stream().filter(sink -> sink.name().equals(name)).findFirst();
            found.ifPresentOrElse(
                    order::add,
                    () -> defects.add("line " + header.get().line(), "the profile does not name the column " + name));
        }
        for (var sink : sinks) {
            var times = names.stream().filter(sink.name()::equals).count();
            defects.require(
                    times == 1,
                    "line " + header.get().line(),
                    "the column " + sink.name() + (times == 0 ? " is missing" : " comes " + times + " times"));
        }
        return order;
    }

    private void take(CsvLines.Row row, List<ColumnSink> order) {
        if (row.fields().size() != order.size()) {
            defects.add(
                    "line " + row.line(),
                    row.fields().isEmpty()
                            ? "a quote is never closed"
                            : "has " + row.fields().size() + " fields instead of " + order.size());
            return;
        }
        for (var i = 0; i < order.size(); i++) {
            var sink = order.get(i);
            var place = "line " + row.line() + ", column " + (i + 1) + " (" + sink.name() + ")";
            sink.take(row.fields().get(i)).ifPresent(message -> defects.add(place, message));
        }
    }

    private Table finished(Table.Source source) {
        var bads = sinks.stream()
                .filter(sink -> sink.use() == Use.TARGET)
                .findFirst()
                .orElseThrow()
                .values();
        var isBad = new boolean[bads.length];
        var isLate = new boolean[bads.length];
        for (var row = 0; row < bads.length; row++) {
            isBad[row] = bads[row] == 1;
        }
        profile.outOfTime().ifPresent(split -> {
            var days = sinks.stream()
                    .filter(sink -> sink.name().equals(split.column()))
                    .findFirst()
                    .orElseThrow()
                    .values();
            for (var row = 0; row < days.length; row++) {
                isLate[row] = days[row] >= split.from().toEpochDay();
            }
        });
        return new Table(source, candidates(bads.length), variables(Use.PROTECTED), isBad, isLate, latest());
    }

    private Optional<LocalDate> latest() {
        var days = sinks.stream()
                .filter(sink -> sink.use() == Use.TIME && sink.isDate())
                .flatMapToDouble(sink -> DoubleStream.of(sink.values()))
                .max();
        return days.isPresent() ? Optional.of(LocalDate.ofEpochDay((long) days.getAsDouble())) : Optional.empty();
    }

    private static Checked<Table> both(Table table) {
        var rows = table.inTime();
        var bads = table.badCount(rows);
        return bads > 0 && bads < rows.length
                ? Checked.of(table)
                : Checked.refused("file", "has " + rows.length + " rows to train on, of which " + bads + " are bad");
    }

    private List<Variable> variables(Use use) {
        return sinks.stream()
                .filter(sink -> sink.use() == use)
                .map(ColumnSink::variable)
                .toList();
    }

    private List<Variable> candidates(int rows) {
        Map<String, double[]> numbers = new HashMap<>();
        var plain = variables(Use.CANDIDATE);
        Stream.concat(plain.stream(), variables(Use.INPUT).stream())
                .filter(variable -> !variable.hasLevels())
                .forEach(variable -> numbers.put(variable.name(), variable.values()));
        var candidates = new ArrayList<>(plain);
        for (var derived : profile.derived()) {
            var values = values(derived, numbers, rows);
            numbers.put(derived.name(), values);
            derived.candidate()
                    .ifPresent(candidate -> candidates.add(
                            new Variable(derived.name(), List.of(), false, derived.candidate(), values)));
        }
        return candidates;
    }

    private static double[] values(Derived derived, Map<String, double[]> numbers, int rows) {
        var inputs = derived.of().stream().map(numbers::get).toArray(double[][]::new);
        var values = new double[rows];
        var row = new double[inputs.length];
        for (var i = 0; i < rows; i++) {
            for (var k = 0; k < inputs.length; k++) {
                // A comparison keeps what is not a number.
                row[k] = inputs[k][i] < derived.floor() ? derived.floor() : inputs[k][i];
            }
            values[i] = derived.operation().of(row, derived.bound());
        }
        return values;
    }
}
