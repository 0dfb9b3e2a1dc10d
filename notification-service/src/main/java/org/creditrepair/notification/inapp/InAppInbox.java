package org.creditrepair.notification.inapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.notification.wording.Wording;

/** Puts messages into inboxes. */
@ApplicationScoped
public class InAppInbox {
    private final InAppMessageRepository repository;
    private final Identifiers identifiers;
    private final BusinessClock clock;

    InAppInbox(InAppMessageRepository repository, Identifiers identifiers, BusinessClock clock) {
        this.repository = repository;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /** Delivers in the transaction that notes the notice as sent: the party gets it once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deliver(InAppDelivery delivery, Wording.Rendered text) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        repository.persist(new InAppMessage(identifiers.next(), delivery, text, now));
    }
}
