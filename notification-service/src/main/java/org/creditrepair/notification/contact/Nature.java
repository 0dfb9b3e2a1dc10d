package org.creditrepair.notification.contact;

/** What kind of thing is said. */
public enum Nature {
    ORDINARY,
    /** Confirms that the party will not be contacted this way again, and says nothing else. */
    OPT_OUT_CONFIRMATION,
    /** Asks somebody else where the party can be reached. */
    LOCATION_ENQUIRY
}
