package org.creditrepair.notification.contact;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A contact that was made, or is pending, and what became of it.
 *
 * <p>What the party begins is no attempt of anybody to reach it; a conversation is one whoever called.
 */
public record ContactEvent(Contact contact, Direction direction, Outcome outcome) {

    private static final List<CountedKind> INBOUND_CONVERSATION = List.of(CountedKind.CONVERSATION);

    public ContactEvent {
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(outcome, "outcome");
        if (!outcome.isPossibleOn(contact.destination().channel())) {
            throw new IllegalArgumentException(
                    outcome + " is no outcome on " + contact.destination().channel());
        }
    }

    public static ContactEvent outbound(Contact contact, Outcome outcome) {
        return new ContactEvent(contact, Direction.OUTBOUND, outcome);
    }

    /** @param contact whose destination is the person who called or wrote, and whose sender is who answered */
    public static ContactEvent inbound(Contact contact, Outcome outcome) {
        return new ContactEvent(contact, Direction.INBOUND, outcome);
    }

    /** The same at another time. */
    public ContactEvent at(Instant other) {
        return new ContactEvent(contact.at(other), direction, outcome);
    }

    /** Everything that it counts as. */
    public List<CountedKind> kinds() {
        if (direction == Direction.OUTBOUND) {
            return outcome.kinds(contact.destination().channel());
        }
        return outcome == Outcome.CONVERSATION ? INBOUND_CONVERSATION : List.of();
    }

    public boolean countsAs(CountedKind kind) {
        return kinds().contains(kind);
    }
}
