package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.deadline.DeadlineHandler;

/** Climbs the ladder of a plan on the day of a step. */
@ApplicationScoped
class LadderClimb implements DeadlineHandler {
    private final Dunning dunning;

    LadderClimb(Dunning dunning) {
        this.dunning = dunning;
    }

    @Override
    public String kind() {
        return Checks.CLIMB;
    }

    @Override
    public void due(String reference) {
        dunning.climb(UUID.fromString(reference));
    }
}
