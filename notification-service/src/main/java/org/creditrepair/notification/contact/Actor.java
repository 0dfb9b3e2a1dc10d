package org.creditrepair.notification.contact;

/** Who makes a contact. The law often treats a creditor's own contacts otherwise than those of a collector. */
public enum Actor {
    /** The original creditor in its own name. */
    CREDITOR,
    /** Whoever collects for another, or has bought the debt after default. */
    COLLECTOR
}
