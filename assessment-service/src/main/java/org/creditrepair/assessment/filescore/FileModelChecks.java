package org.creditrepair.assessment.filescore;

import java.util.stream.Stream;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.Values.Categorical;
import org.creditrepair.assessment.model.ModelArtefact;

/** Checks that a model scores every credit file, so that nothing is left to fail when one is scored. */
final class FileModelChecks {
    private final ModelArtefact artefact;

    private FileModelChecks(ModelArtefact artefact) {
        this.artefact = artefact;
    }

    /** @throws IllegalArgumentException naming the model and the path of what does not fit */
    static void require(ModelArtefact artefact) {
        var checks = new FileModelChecks(artefact);
        checks.require(
                artefact.output().scale().decimals() == 0,
                "$.output.scale.decimals",
                "must be 0, scores of files are whole points");
        checks.grades();
        for (var i = 0; i < artefact.features().size(); i++) {
            checks.feature(i, "$.features[" + i + "]");
        }
    }

    private void grades() {
        var bands = artefact.output().masterScale().bands();
        for (var i = 0; i < bands.size(); i++) {
            var grade = bands.get(i).grade();
            require(
                    Stream.of(Grade.values()).anyMatch(known -> known.name().equals(grade)),
                    "$.output.masterScale.bands[" + i + "].grade",
                    "must be A to E: " + grade);
        }
    }

    private void feature(int position, String path) {
        var feature = artefact.features().get(position);
        require(
                Stream.of(Feature.values()).anyMatch(known -> known.id().equals(feature.id())),
                path + ".id",
                "is no feature of credit files: " + feature.id());
        require(!(feature.values() instanceof Categorical), path + ".values", "must be numbers, not levels");
        require(!(feature.missing() instanceof Missing.Refuse), path + ".missing", "must not refuse a credit file");
    }

    private void require(boolean holds, String path, String message) {
        if (!holds) {
            throw new IllegalArgumentException(artefact.identity().id() + " " + path + " " + message);
        }
    }
}
