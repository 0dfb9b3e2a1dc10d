package org.creditrepair.training.realdata;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.creditrepair.training.fold.FoldFile;
import org.creditrepair.training.fold.Folds;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.TableReader;

/** Real files that lie beside the project, with their profiles; where a file is not there, the test is skipped. */
record RealData(Profile profile, Table table) {

    static RealData of(String name) throws IOException {
        var profile = ProfileReader.read(Files.readString(Path.of("src/main/profiles", name + ".yaml")))
                .orThrow();
        var file = profile.data().file();
        var found = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(file))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(found.isPresent(), () -> "skipped: no folder above has shared/data/" + file);
        var path = found.orElseThrow();
        return new RealData(
                profile,
                TableReader.read(profile, path.getFileName().toString(), Files.readAllBytes(path))
                        .orThrow());
    }

    /** Five folds from the seed 1, as the command line makes them. */
    Folds folds() {
        return Folds.stratified(table.bads(), table.inTime(), 5, 1);
    }

    /** Folds that are kept in the project. */
    Folds keptFolds(String name) throws IOException {
        var text = Files.readString(Path.of("src/main/folds", name + ".csv"));
        return FoldFile.read(text, table.inTime(), table.bads().length).orThrow();
    }
}
