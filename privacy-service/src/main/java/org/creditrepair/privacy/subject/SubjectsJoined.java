package org.creditrepair.privacy.subject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A reference-only subject has turned out to be a registered party; its id stands for the survivor from now on. */
@RegisterForReflection(registerFullHierarchy = true)
record SubjectsJoined(UUID subjectId, int version, UUID joinedSubjectId) implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
