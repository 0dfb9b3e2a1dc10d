package org.creditrepair.repair.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The regulator has decided. */
@RegisterForReflection(registerFullHierarchy = true)
record CaseReviewed(UUID subjectId, int version, UUID caseId, String outcome, LocalDate reviewedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
