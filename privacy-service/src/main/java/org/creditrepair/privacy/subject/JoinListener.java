package org.creditrepair.privacy.subject;

import java.util.UUID;

/** Acts when a subject is joined into another, in the transaction that joins them, after the suite has been told. */
public interface JoinListener {

    void joined(UUID joinedSubjectId, UUID survivorId);
}
