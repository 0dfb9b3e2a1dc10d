package org.creditrepair.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Artefacts and what they said of some rows when they were made; every build has to say the same, bit for bit. A change
 * of these files is a change of every score that was ever given.
 */
class GoldenTest {
    @ParameterizedTest
    @CsvSource({
        "golden-card, e5fa5f073d9b8d9f4de15d340caf834fbe04611a48fd1df1af57e2e832af7370",
        "golden-logistic, 7127f299354c6aaf4eb2c2db11aa5d2b4fb47ed337c52f8f14c36ffb5b719d33",
        "golden-trees, af03056bc46f988f578fef796ff24fc888226f4b2c4d0d9f4e5dbd40da7a4493",
    })
    void every_build_says_of_every_row_what_was_said_before(String name, String sha256) {
        var scorer = Scorer.of(ArtefactReader.read(bytes(name + ".json"), sha256).orThrow().model());
        var lines = new String(bytes(name + ".csv"), StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(60).allSatisfy(line -> {
            var parts = line.split(";", 2);
            assertThat(told(scorer, row(parts[0]))).isEqualTo(parts[1]);
        });
    }

    /** Score, probability, grade, reasons and improvements; a double shows all its bits in its shortest decimal. */
    static String told(Scorer scorer, double[] row) {
        var improvements = scorer.improvements(row).stream()
                .map(improvement -> improvement.characteristic() + " " + improvement.points())
                .collect(Collectors.joining(","));
        return switch (scorer.score(row)) {
            case Outcome.NotScored none -> "not scored;" + improvements;
            case Outcome.Scored scored ->
                scored.score() + ";" + scored.probability().orElse(-1) + ";" + scored.grade() + ";"
                        + scored.reasons().stream()
                                .map(reason -> reason.code() + " " + reason.points())
                                .collect(Collectors.joining(","))
                        + ";" + improvements;
        };
    }

    private static double[] row(String text) {
        return Arrays.stream(text.split(",", -1))
                .mapToDouble(word -> word.isEmpty() ? Double.NaN : Double.parseDouble(word))
                .toArray();
    }

    private static byte[] bytes(String name) {
        try (var stream = GoldenTest.class.getResourceAsStream("/model/" + name)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
