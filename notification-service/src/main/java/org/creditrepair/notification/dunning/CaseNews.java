package org.creditrepair.notification.dunning;

import java.util.Objects;
import java.util.UUID;

/**
 * What every event of a case tells.
 *
 * @param version of the case
 */
public record CaseNews(UUID subjectId, UUID caseId, int version, String eventId) {

    public CaseNews {
        Objects.requireNonNull(subjectId, "subjectId");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(eventId, "eventId");
    }
}
