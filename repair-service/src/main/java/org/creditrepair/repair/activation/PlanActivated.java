package org.creditrepair.repair.activation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** Instalments run. */
@RegisterForReflection(registerFullHierarchy = true)
record PlanActivated(UUID subjectId, int version, UUID caseId, String caseNumber, UUID planId, LocalDate activatedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
