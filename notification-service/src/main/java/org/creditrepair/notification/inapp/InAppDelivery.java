package org.creditrepair.notification.inapp;

import java.util.UUID;

/** Which notice goes to whose inbox, in which language. */
public record InAppDelivery(UUID noticeId, UUID subjectId, String language) {}
