package org.creditrepair.notification.instalment;

import java.util.Objects;
import java.util.OptionalInt;
import org.creditrepair.notification.ladder.Fact;

/**
 * A fact about a plan, and who told it.
 *
 * @param instalment number of the instalment that it is about; empty where it is about the plan or the party
 * @param eventId id of the event that told it, or of the notice that did not arrive
 */
public record PlanFact(Fact fact, OptionalInt instalment, String eventId) {

    public PlanFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(instalment, "instalment");
        Objects.requireNonNull(eventId, "eventId");
    }

    /** A fact about the plan or the party. */
    public static PlanFact of(Fact fact, String eventId) {
        return new PlanFact(fact, OptionalInt.empty(), eventId);
    }

    static PlanFact of(Fact fact, int instalment, String eventId) {
        return new PlanFact(fact, OptionalInt.of(instalment), eventId);
    }
}
