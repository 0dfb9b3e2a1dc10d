package org.creditrepair.notification.verdict;

import java.util.Locale;

/** What a rule lets happen. */
public enum Effect {
    SEND,
    /** It may be made, and somebody should know. */
    FLAG,
    DEFER,
    SUPPRESS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
