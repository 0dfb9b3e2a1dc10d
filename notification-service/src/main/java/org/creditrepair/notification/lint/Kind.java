package org.creditrepair.notification.lint;

/** Whether what a rule describes must be there or must not. */
public enum Kind {
    FORBIDDEN,
    REQUIRED
}
