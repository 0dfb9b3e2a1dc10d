package org.creditrepair.notification.contact;

import java.util.Objects;

/**
 * A contact that was made, or is pending, and what became of it.
 *
 * <p>What the party begins is no attempt of anybody to reach it; a conversation is one whoever called.
 */
public record ContactEvent(Contact contact, Direction direction, Outcome outcome) {

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

    public boolean countsAs(CountedKind kind) {
        if (direction == Direction.INBOUND) {
            return kind == CountedKind.CONVERSATION && outcome == Outcome.CONVERSATION;
        }
        return contact.mayBe(kind) && outcome.countsAs(kind);
    }
}
