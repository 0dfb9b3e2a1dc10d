package org.creditrepair.notification.handover;

import java.util.UUID;

/**
 * A notice that this worker hands over.
 *
 * @param version the notice's version at the claim: whoever comes later finds another and leaves it alone
 */
record Claim(UUID noticeId, int version) {

    /** The key under which the address is asked for: another for each claim. */
    String key() {
        return noticeId + "-" + version;
    }
}
