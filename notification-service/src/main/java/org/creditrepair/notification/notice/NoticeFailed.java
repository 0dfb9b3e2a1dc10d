package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * The channel did not take the notice for good.
 *
 * @param cause class of the failure, without addresses
 */
@RegisterForReflection(registerFullHierarchy = true)
record NoticeFailed(
        UUID subjectId,
        int version,
        UUID noticeId,
        String template,
        String purpose,
        String channel,
        String causeEventId,
        Instant failedAt,
        String cause)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
