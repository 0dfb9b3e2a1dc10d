package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** Tells what became of a notice: the suite over the outbox, and whoever climbs a ladder in the same transaction. */
@ApplicationScoped
class Tidings {
    private final Outbox outbox;
    private final Event<StepFailed> failures;

    Tidings(Outbox outbox, Event<StepFailed> failures) {
        this.outbox = outbox;
        this.failures = failures;
    }

    void publish(PublishedEvent event) {
        outbox.append(event);
    }

    void stepFailed(StepFailed failure) {
        failures.fire(failure);
    }
}
