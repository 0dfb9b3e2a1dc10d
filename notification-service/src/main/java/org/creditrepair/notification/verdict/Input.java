package org.creditrepair.notification.verdict;

import java.util.Objects;

/** Something that mattered to a rule; no personal data. */
public record Input(String name, String value) {

    public Input {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }

    public static Input of(String name, Object value) {
        return new Input(name, value.toString());
    }
}
