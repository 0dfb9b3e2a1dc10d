package org.creditrepair.notification.notice;

import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.contact.Channel;

/**
 * A notice before anything was decided about it.
 *
 * @param causeEventId id of the event that it is about
 * @param step stamp of the ladder's step that causes it; empty where the event does
 */
public record NoticeDraft(
        UUID subjectId, NoticeType type, Channel channel, String causeEventId, Optional<String> step) {

    /** A notice that the event itself causes. */
    public static NoticeDraft of(UUID subjectId, NoticeType type, Channel channel, String causeEventId) {
        return new NoticeDraft(subjectId, type, channel, causeEventId, Optional.empty());
    }
}
