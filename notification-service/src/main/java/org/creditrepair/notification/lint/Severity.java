package org.creditrepair.notification.lint;

/** What a finding does. */
public enum Severity {
    /** The text is not sent. */
    BLOCK,
    /** The text may be sent; somebody should look at it. */
    FLAG
}
