package org.creditrepair.chassis.outbox;

/**
 * A fact that a service tells the others, in the shape of its schema. The name of the record is the type of the event.
 */
public interface PublishedEvent {

    /** The record key on the topic: the subject, or the event's own subject where there is no party. */
    String key();

    /** The type of the event, past tense. */
    default String type() {
        return getClass().getSimpleName();
    }
}
