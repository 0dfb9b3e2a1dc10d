package org.creditrepair.assessment.filescore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.artefact.ArtefactReader;

/**
 * The models that come with this service, each under the hash of its document; read and checked once. The points of
 * {@code points-1} are set by judgement and were not estimated from outcomes: they order files by how bad, how recent
 * and how long the bad behaviour was.
 */
public final class FileScorers {
    /** The model that new assessments use. */
    public static final FileScorer CURRENT =
            packaged("points-1", "e55567b3fa49ea5180a4304bec86b766b4aeee5544333dc1b0a59cd8c78ca44e");

    private static final List<FileScorer> ALL = List.of(CURRENT);

    private FileScorers() {}

    /** The scorer with which something was assessed. */
    public static Optional<FileScorer> ofModel(String model) {
        return ALL.stream().filter(scorer -> scorer.model().id().equals(model)).findFirst();
    }

    private static FileScorer packaged(String model, String sha256) {
        try (var stream = FileScorers.class.getResourceAsStream("/models/" + model + ".json")) {
            return new FileScorer(
                    ArtefactReader.read(stream.readAllBytes(), sha256).orThrow());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
