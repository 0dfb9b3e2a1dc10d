package org.creditrepair.training.command;

import java.nio.file.Path;
import java.util.Optional;
import org.creditrepair.assessment.model.Identity;

/**
 * What is asked of a run.
 *
 * @param profile YAML
 * @param data folder that the profile's file is in
 * @param kind of model
 * @param folds how the rows are cut
 * @param bins edited bins, or none
 * @param output folder for the results; made where there is none
 * @param id name and version of the model
 * @param approval who answers for its use
 */
record Request(
        Path profile,
        Path data,
        Kind kind,
        FoldRequest folds,
        Optional<Path> bins,
        Path output,
        String id,
        Identity.Approval approval) {

    /** Ways to train. */
    enum Kind {
        CARD,
        BOOSTING
    }

    /**
     * @param file where folds are read from; otherwise they are made
     * @param count of folds that are made
     * @param seed of those, and of the inner folds
     */
    record FoldRequest(Optional<Path> file, int count, long seed) {}
}
