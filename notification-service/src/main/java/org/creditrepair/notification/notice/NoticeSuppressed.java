package org.creditrepair.notification.notice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * A notice was not sent, with the outcome of every rule.
 *
 * @param reason the rule that decided
 */
@RegisterForReflection(registerFullHierarchy = true)
record NoticeSuppressed(
        UUID subjectId,
        int version,
        UUID noticeId,
        String template,
        String purpose,
        String channel,
        String causeEventId,
        Instant suppressedAt,
        String reason,
        List<Outcome> rules)
        implements PublishedEvent {

    /** What one rule said. */
    @RegisterForReflection
    record Outcome(String rule, String outcome) {}

    @Override
    public String key() {
        return subjectId.toString();
    }
}
