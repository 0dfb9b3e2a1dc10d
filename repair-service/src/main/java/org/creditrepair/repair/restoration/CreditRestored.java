package org.creditrepair.repair.restoration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The obligations of the plan are met, the record is annotated and the party assessed again. */
@RegisterForReflection(registerFullHierarchy = true)
record CreditRestored(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        String platformId,
        String obligation,
        LocalDate restoredOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
