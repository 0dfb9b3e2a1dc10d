package org.creditrepair.notification.gate;

import java.util.Locale;

/** What a rule lets happen. */
public enum Effect {
    SEND,
    DEFER,
    SUPPRESS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
