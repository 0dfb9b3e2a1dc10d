package org.creditrepair.privacy.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.folding.FoldedText;
import org.junit.jupiter.params.provider.Arguments;

/**
 * A table of texts and the candidates that scanners see in them.
 *
 * @param path beside the tests
 */
public record ScanTable(String path) {
    private static final Numerals NUMERALS = Numerals.shipped();
    private static final Labels LABELS = Labels.shipped();

    /** Text and expected candidates of each line that is no comment. */
    public Stream<Arguments> rows() {
        try (var in = ScanTable.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(in, path).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("# "))
                            .map(line -> line.split(" \\| ", 2))
                            .map(cells -> Arguments.of(cells[0].replace("\\n", "\n"), cells[1]))
                            .toList()
                            .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Kind, stretch and evidence of each candidate, in the order in which the scanners tell them. */
    public String candidates(String original, List<Scanner> scanners) {
        var text = FoldedText.of(original);
        var source = new SourceText(text, DigitGroups.of(text, NUMERALS), LabelIndex.of(text, LABELS));
        var told = new ArrayList<String>();
        scanners.forEach(scanner -> scanner.scan(source, candidate -> told.add(told(candidate, text))));
        return told.isEmpty() ? "none" : String.join(" ; ", told);
    }

    private static String told(Candidate candidate, FoldedText text) {
        var stretch =
                text.original().substring(text.originalStart(candidate.start()), text.originalEnd(candidate.end()));
        var evidence = EnumSet.noneOf(Evidence.class);
        evidence.addAll(candidate.evidence());
        return candidate.kind().id() + " " + stretch.replace("\n", "\\n")
                + evidence.stream().map(Evidence::id).collect(Collectors.joining(" ", " (", ")"));
    }
}
