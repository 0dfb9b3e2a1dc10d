package org.creditrepair.chassis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.jboss.resteasy.reactive.RestResponse;

/** Counts, refuses and fails on demand. */
@Path("/counters")
public class CounterResource {
    private final Counter counter;

    CounterResource(Counter counter) {
        this.counter = counter;
    }

    record Count(@NotBlank String name, LocalDate on) {}

    record Counted(int count) {}

    @POST
    @RolesAllowed(Roles.SERVICE)
    @Transactional
    @Idempotent
    public RestResponse<Counted> count(@NotNull @Valid Count count) {
        var counted = counter.count(count.name());
        if (count.name().startsWith("refused")) {
            throw Problem.of(409, "refused", "Counted and refused.").exception();
        }
        return RestResponse.ok(new Counted(counted));
    }

    @GET
    @Path("failure")
    @RolesAllowed(Roles.SERVICE)
    public String fail() {
        throw new IllegalStateException("a secret detail");
    }

    @GET
    @Path("unannotated")
    public String unannotated() {
        return "nobody gets here";
    }
}
