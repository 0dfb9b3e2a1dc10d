package org.creditrepair.assessment.joinedsubject;

import java.util.UUID;

/**
 * Moves what is kept under the id of a joined subject to the survivor, in the transaction that joins them. Nobody else
 * writes under either id meanwhile.
 */
public interface JoinListener {

    void joined(UUID joinedSubjectId, UUID survivorId);
}
