package org.creditrepair.chassis.architecture.broken;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;

@Path("/loose")
public class LooseResource {
    @Inject
    Clock clock;

    @POST
    public String change() {
        return clock.toString();
    }
}
