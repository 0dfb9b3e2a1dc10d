package org.creditrepair.notification.party;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * A party has said whether it wants to be written to for a purpose over a channel.
 *
 * @param version of the party's word about that purpose and channel
 * @param inForce false where it has opted in again
 */
@RegisterForReflection
record ContactOptedOut(UUID subjectId, int version, String channel, String purpose, boolean inForce, Instant optedOutAt)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
