package org.creditrepair.chassis.architecture.broken;

import jakarta.persistence.Entity;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

@Entity
public class DriftingEntity {
    public Response answer() {
        return Response.ok(Instant.now()).build();
    }
}
