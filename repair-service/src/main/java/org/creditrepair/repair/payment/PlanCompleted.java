package org.creditrepair.repair.payment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** Everything the plan asks for has been paid. */
@RegisterForReflection(registerFullHierarchy = true)
record PlanCompleted(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        UUID planId,
        String platformId,
        String obligation,
        LocalDate completedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
