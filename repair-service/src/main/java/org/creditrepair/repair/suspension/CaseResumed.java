package org.creditrepair.repair.suspension;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The case goes on where it rested. */
@RegisterForReflection(registerFullHierarchy = true)
record CaseResumed(UUID subjectId, int version, UUID caseId, LocalDate resumedOn) implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
