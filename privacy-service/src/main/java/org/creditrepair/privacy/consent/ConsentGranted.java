package org.creditrepair.privacy.consent;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A party consents to one purpose, against one version of a consent text. */
@RegisterForReflection(registerFullHierarchy = true)
record ConsentGranted(UUID subjectId, int version, UUID consentId, String purpose, int textVersion, Instant grantedAt)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
