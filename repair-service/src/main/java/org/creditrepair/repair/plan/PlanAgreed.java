package org.creditrepair.repair.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The party has agreed to the plan. */
@RegisterForReflection(registerFullHierarchy = true)
record PlanAgreed(UUID subjectId, int version, UUID caseId, UUID planId, LocalDate agreedOn) implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
