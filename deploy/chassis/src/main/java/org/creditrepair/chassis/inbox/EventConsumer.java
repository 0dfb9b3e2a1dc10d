package org.creditrepair.chassis.inbox;

/** A feature that acts on the events of one context. Types that it does not know are ignored. */
public interface EventConsumer {

    /** The topic that it reads. */
    String topic();

    /** Acts on the event, in the transaction that keeps the event's id. */
    void on(ReceivedEvent event);

    /** Stable name under which the ids of its events are kept. */
    String name();
}
