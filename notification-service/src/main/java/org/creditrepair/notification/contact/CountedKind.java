package org.creditrepair.notification.contact;

/** What a rule counts. */
public enum CountedKind {
    /** A call or visit that went out, whether or not anybody answered. */
    ATTEMPT,
    /** An attempt that nobody answered. */
    UNANSWERED,
    /** An attempt that somebody answered. */
    CONNECTED,
    /** People talked, whoever called. */
    CONVERSATION,
    /** Something written was sent. */
    MESSAGE
}
