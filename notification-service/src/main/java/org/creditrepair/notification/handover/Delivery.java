package org.creditrepair.notification.handover;

/** What the mail server made of an e-mail. */
enum Delivery {
    /** It has it. */
    ACCEPTED,
    /** It will not take it for this recipient, now or later. */
    RECIPIENT_REFUSED,
    /** It did not take it this time. */
    UNAVAILABLE
}
