package org.creditrepair.privacy.subject;

import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A party's identity is known to the suite. */
record SubjectRegistered(
        UUID subjectId, int version, String kind, String jurisdiction, List<String> zones, String language)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
