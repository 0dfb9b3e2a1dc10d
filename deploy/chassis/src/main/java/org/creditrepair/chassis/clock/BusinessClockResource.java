package org.creditrepair.chassis.clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.time.Instant;
import org.creditrepair.chassis.idempotency.NaturallyIdempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the business clock and, where that is allowed, moves it. */
@Path("/internal/clock")
@Tag(name = "Clock")
class BusinessClockResource {
    private final BusinessClock clock;

    BusinessClockResource(BusinessClock clock) {
        this.clock = clock;
    }

    /**
     * @param offsetSeconds seconds that the business clock is ahead of real time, negative where it is behind
     * @param now the business clock at the moment of the answer
     */
    record ClockReading(long offsetSeconds, Instant now) {}

    record ClockSetting(@NotNull Long offsetSeconds) {}

    @GET
    @RolesAllowed(Roles.OPERATOR)
    public ClockReading read() {
        return new ClockReading(clock.offset().toSeconds(), clock.instant());
    }

    @PUT
    @RolesAllowed(Roles.OPERATOR)
    @NaturallyIdempotent
    public ClockReading move(@NotNull @Valid ClockSetting setting) {
        if (!clock.isAdjustable()) {
            throw Problem.of(409, "clock-not-adjustable", "The business clock of this deployment is real time.")
                    .exception();
        }
        clock.moveTo(Duration.ofSeconds(setting.offsetSeconds()));
        return read();
    }
}
