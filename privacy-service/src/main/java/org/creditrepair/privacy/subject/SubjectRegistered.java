package org.creditrepair.privacy.subject;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A party's identity is known to the suite. */
@RegisterForReflection(registerFullHierarchy = true)
record SubjectRegistered(
        UUID subjectId, int version, String kind, String jurisdiction, List<String> zones, String language)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
