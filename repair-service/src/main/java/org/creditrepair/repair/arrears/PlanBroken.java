package org.creditrepair.repair.arrears;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** So much was missed that the plan has ended. */
@RegisterForReflection(registerFullHierarchy = true)
record PlanBroken(UUID subjectId, int version, UUID caseId, UUID planId, LocalDate brokenOn) implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
