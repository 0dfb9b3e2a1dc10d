package org.creditrepair.notification.gate;

import java.util.Arrays;

/** The way that a contact takes. */
public enum Channel {
    EMAIL("email"),
    IN_APP("in-app");

    private final String id;

    Channel(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Channel of(String id) {
        return Arrays.stream(values())
                .filter(channel -> channel.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such channel: " + id));
    }
}
