package org.creditrepair.notification.lint;

/** Whether a party is written to for the first time about a debt. */
public enum Occasion {
    FIRST,
    LATER
}
