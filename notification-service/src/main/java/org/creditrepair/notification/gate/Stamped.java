package org.creditrepair.notification.gate;

import java.util.Objects;

/**
 * A number of the law with the policy rows that it came from.
 *
 * @param stamp key, jurisdiction and version of the rows, kept with each decision
 */
public record Stamped<T>(T value, String stamp) {

    public Stamped {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(stamp, "stamp");
    }
}
