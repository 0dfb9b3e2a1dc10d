package org.creditrepair.repair.suspension;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The case rests; nothing is done in it until its reason has gone. */
@RegisterForReflection(registerFullHierarchy = true)
record CaseSuspended(UUID subjectId, int version, UUID caseId, String caseNumber, String reason, LocalDate suspendedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
