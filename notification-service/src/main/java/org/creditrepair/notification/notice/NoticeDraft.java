package org.creditrepair.notification.notice;

import java.util.UUID;
import org.creditrepair.notification.contact.Channel;

/**
 * A notice before anything was decided about it.
 *
 * @param causeEventId id of the event that it is about
 */
record NoticeDraft(UUID subjectId, NoticeType type, Channel channel, String causeEventId) {}
