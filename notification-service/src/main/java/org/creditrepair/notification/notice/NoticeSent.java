package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A notice was handed over to its channel. */
@RegisterForReflection(registerFullHierarchy = true)
record NoticeSent(
        UUID subjectId,
        int version,
        UUID noticeId,
        String template,
        String purpose,
        String channel,
        String causeEventId,
        Instant sentAt)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
