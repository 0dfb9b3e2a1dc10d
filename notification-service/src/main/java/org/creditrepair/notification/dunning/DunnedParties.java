package org.creditrepair.notification.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.notification.notice.NoticeRepository;
import org.creditrepair.notification.party.Parties;

/** Whom the notices about a plan are for. */
@ApplicationScoped
class DunnedParties {
    private final Parties parties;
    private final NoticeRepository notices;

    DunnedParties(Parties parties, NoticeRepository notices) {
        this.parties = parties;
        this.notices = notices;
    }

    /** The party that an id stands for. */
    UUID of(UUID subjectId) {
        return parties.survivorOf(subjectId);
    }

    /**
     * The party that an id stands for, about whom nobody else decides until the transaction ends. It is locked before any
     * of its plans, always: so two transactions never wait for one another.
     */
    UUID locked(UUID subjectId) {
        var survivor = of(subjectId);
        notices.lockParty(survivor);
        return survivor;
    }
}
