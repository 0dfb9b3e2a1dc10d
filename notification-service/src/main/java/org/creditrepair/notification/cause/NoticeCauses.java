package org.creditrepair.notification.cause;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.inbox.ReceivedEvent;
import org.creditrepair.notification.notice.NoticeCatalogue;
import org.creditrepair.notification.notice.NoticeDraft;
import org.creditrepair.notification.notice.Notices;
import org.creditrepair.notification.party.Parties;

/** Makes the notices that an event causes. */
@ApplicationScoped
class NoticeCauses {
    private final Notices notices;
    private final Parties parties;

    NoticeCauses(Notices notices, Parties parties) {
        this.notices = notices;
        this.parties = parties;
    }

    /**
     * One notice for each channel of the event's notice type; none where the event causes none. An event about a joined
     * subject is for its survivor.
     */
    void announce(UUID about, ReceivedEvent event) {
        NoticeCatalogue.announced(event.type()).ifPresent(type -> {
            var subjectId = parties.survivorOf(about);
            var parameters = type.keep(event.data());
            for (var channel : type.channels()) {
                notices.decide(NoticeDraft.of(subjectId, type, channel, event.id()), parameters);
            }
        });
    }
}
