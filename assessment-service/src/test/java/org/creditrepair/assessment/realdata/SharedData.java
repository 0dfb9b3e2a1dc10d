package org.creditrepair.assessment.realdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Data sets that lie beside the project and not in it: {@code shared/data} in a folder above the module. */
final class SharedData {
    private SharedData() {}

    /** The text of a gzipped file; the test is skipped, and says so, where the file is not there. */
    static BufferedReader open(String file) throws IOException {
        var path = find(Path.of("shared/data").resolve(file));
        assumeTrue(path.isPresent(), () -> "skipped: no folder above has shared/data/" + file);
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path.get())), StandardCharsets.UTF_8));
    }

    private static Optional<Path> find(Path file) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(file))
                .filter(Files::isReadable)
                .findFirst();
    }
}
