package org.creditrepair.repair.verification;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The platform has verified who the party is. */
@RegisterForReflection(registerFullHierarchy = true)
record CaseVerified(UUID subjectId, int version, UUID caseId, LocalDate verifiedOn) implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
