package org.creditrepair.privacy.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A party takes a consent back; what was done before stays lawful. */
@RegisterForReflection(registerFullHierarchy = true)
record ConsentWithdrawn(UUID subjectId, int version, UUID consentId, String purpose, Instant withdrawnAt)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
