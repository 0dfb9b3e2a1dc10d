package org.creditrepair.notification.rule;

/** What becomes of a contact that a rule is against. */
public enum Severity {
    /** It is not made. */
    BLOCK,
    /** It waits until the rule allows it. */
    DEFER,
    /** It is made, and somebody is told. */
    FLAG;

    /** For rules whose objection does not pass with time. */
    void requireNoWaiting() {
        if (this == DEFER) {
            throw new IllegalArgumentException("the severity is block or flag: waiting does not help");
        }
    }
}
