package org.creditrepair.repair.application;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A repair case is open. */
@RegisterForReflection(registerFullHierarchy = true)
record CaseOpened(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        String platformId,
        String obligation,
        LocalDate openedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
