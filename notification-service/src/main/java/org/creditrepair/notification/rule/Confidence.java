package org.creditrepair.notification.rule;

/** How sure we are that a rule says what the law says. One that is low is a default that an operator has to confirm. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
