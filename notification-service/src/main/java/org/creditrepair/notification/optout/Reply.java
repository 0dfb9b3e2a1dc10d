package org.creditrepair.notification.optout;

/** What a message of the party says about being contacted. */
public enum Reply {
    /** It wants no more. */
    STOP,
    /** It may mean so: somebody has to read it, and nothing is sent until then. */
    UNCLEAR,
    /** It speaks of something else. */
    OTHER
}
