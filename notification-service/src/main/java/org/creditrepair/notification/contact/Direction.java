package org.creditrepair.notification.contact;

/** Who began. */
public enum Direction {
    OUTBOUND,
    INBOUND
}
