package org.creditrepair.notification.notice;

import java.util.Arrays;
import java.util.Locale;

/**
 * Where a notice is. Pending and deferred ones are handed over when they are due; suppressed, sent and failed are ends.
 */
public enum NoticeStatus {
    SUPPRESSED,
    DEFERRED,
    PENDING,
    HANDING_OVER,
    SENT,
    FAILED;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static NoticeStatus of(String id) {
        return Arrays.stream(values())
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such status: " + id));
    }
}
