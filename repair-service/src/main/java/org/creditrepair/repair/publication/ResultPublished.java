package org.creditrepair.repair.publication;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The result is on public notice, by case number. */
@RegisterForReflection(registerFullHierarchy = true)
record ResultPublished(
        UUID subjectId, int version, UUID caseId, String caseNumber, LocalDate publishedOn, LocalDate noticeEndsOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
