package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.creditrepair.notification.notice.StepFailed;

/** A contact that did not arrive is a fact for the ladder: the step may go on over its next channel. */
@ApplicationScoped
class FailedContacts {
    private final Dunning dunning;

    FailedContacts(Dunning dunning) {
        this.dunning = dunning;
    }

    void on(@Observes StepFailed failure) {
        dunning.failed(failure);
    }
}
