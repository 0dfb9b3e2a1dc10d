package org.creditrepair.training.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs of the command line on real files: what the service says of every row, alone and in one batch, is what was
 * trained. With two folds and one choice of each setting, since not the figures but the equality is asked for.
 */
class RealRunTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "german-credit, card, 1000",
        "german-credit, boosting, 1000",
        "taiwan-default, card, 30000",
        "taiwan-default, boosting, 30000",
        "lending-club-9857, card, 9857",
        "lending-club-9857, boosting, 9857",
    })
    void every_row_is_served_as_it_was_trained(String name, String kind, int rows) throws IOException {
        var profile = folder.resolve(name + ".yaml");
        Files.writeString(profile, Files.readString(Path.of("src/main/profiles", name + ".yaml")) + """
                card: {penalties: 2, leastInformation: 0.01, smoothing: 20, innerFolds: 2}
                boosting: {depths: 3, leastWeights: 5, mostTrees: 60, learningRate: 0.1, innerFolds: 2}
                """);
        var err = new StringWriter();

        var exit = Approved.run(
                new StringWriter(),
                err,
                List.of(
                        "--profile",
                        profile.toString(),
                        "--data",
                        data().toString(),
                        "--model",
                        kind,
                        "--folds",
                        "2",
                        "--output",
                        folder.resolve("out").toString()));

        assertThat(err.toString()).isEmpty();
        assertThat(exit).isZero();
        var report = new ObjectMapper().readTree(Files.readString(folder.resolve("out/report.json")));
        assertThat(report.at("/run/rowsServedAsTrained").asInt()).isEqualTo(rows);
    }

    private static Path data() {
        var found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(above -> above.resolve("shared/data"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(found.isPresent(), "skipped: no folder above has shared/data");
        return found.orElseThrow();
    }
}
