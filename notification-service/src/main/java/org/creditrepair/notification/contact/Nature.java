package org.creditrepair.notification.contact;

/** What kind of thing is said. */
public enum Nature {
    ORDINARY,
    /** Confirms that the party will not be contacted this way again, and says nothing else. */
    OPT_OUT_CONFIRMATION,
    /** Answers what the recipient has just written or said itself, by the same way. */
    REPLY,
    /** Asks somebody else where the party can be reached. */
    LOCATION_ENQUIRY
}
