package org.creditrepair.repair.joinedsubject;

import java.util.UUID;

/** Acts when a subject has been joined into another, in the transaction that keeps it. */
public interface JoinListener {

    void joined(UUID joinedSubjectId, UUID survivorId);
}
