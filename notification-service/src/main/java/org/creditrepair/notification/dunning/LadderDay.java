package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.deadline.DeadlineHandler;

/** The day of a step has come. A payment that was made before may still be on its way: the climb waits a moment. */
@ApplicationScoped
class LadderDay implements DeadlineHandler {
    private final Checks checks;

    LadderDay(Checks checks) {
        this.checks = checks;
    }

    @Override
    public String kind() {
        return Checks.DAY;
    }

    @Override
    public void due(String reference) {
        checks.soon(UUID.fromString(reference));
    }
}
