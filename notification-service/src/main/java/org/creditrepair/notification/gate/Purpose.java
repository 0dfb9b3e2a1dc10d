package org.creditrepair.notification.gate;

import java.util.Arrays;
import java.util.Locale;

/** What a contact is for. Each purpose has rules of its own. */
public enum Purpose {
    /** News of a repair that the party has asked for. */
    REPAIR,
    /** Asks for money that is overdue. */
    COLLECTION,
    /** Tells what the law wants told. */
    STATUTORY,
    /** Protects the party at once. */
    SECURITY;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Purpose of(String id) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such purpose: " + id));
    }
}
