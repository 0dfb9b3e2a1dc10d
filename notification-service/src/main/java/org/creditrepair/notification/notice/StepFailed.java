package org.creditrepair.notification.notice;

import java.util.UUID;
import org.creditrepair.notification.contact.Channel;

/** The contact of a ladder's step did not reach the party over a channel. */
public record StepFailed(UUID planId, UUID noticeId, Channel channel) {}
