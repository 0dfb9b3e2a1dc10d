package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.inbox.ReceivedEvent;

/** Makes the notices that an event causes. */
@ApplicationScoped
class NoticeCauses {
    private final Notices notices;

    NoticeCauses(Notices notices) {
        this.notices = notices;
    }

    /** One notice for each channel of the event's notice type; none where the event causes none. */
    void announce(UUID subjectId, ReceivedEvent event) {
        NoticeCatalogue.causedBy(event.type()).ifPresent(type -> {
            var parameters = type.keep(event.data());
            for (var channel : type.channels()) {
                notices.decide(new NoticeDraft(subjectId, type, channel, event.id()), parameters);
            }
        });
    }
}
