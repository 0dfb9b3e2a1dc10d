package org.creditrepair.chassis.inbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.creditrepair.chassis.idempotency.NaturallyIdempotent;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators: delivers dead letters again once their cause is mended. */
@Path("/internal/dead-letters/replay")
@Tag(name = "Dead letters")
class DeadLetterResource {
    private final DeadLetters deadLetters;

    DeadLetterResource(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    @POST
    @RolesAllowed(Roles.OPERATOR)
    @NaturallyIdempotent
    public DeadLetters.Replay replay() {
        return deadLetters.replay();
    }
}
