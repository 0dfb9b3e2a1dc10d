package org.creditrepair.notification.verdict;

/** What a rule is about, in the order in which rules give the reason. */
public enum Ground {
    /** Whether anybody knows which rules apply. */
    COVERAGE,
    RECIPIENT,
    HOLD,
    /** Legal bases and opt-outs. */
    CONSENT,
    CONTENT,
    /** Caps and cool-downs. */
    CAP,
    QUIET_HOURS
}
