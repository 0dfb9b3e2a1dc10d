package org.creditrepair.notification.datafile;

import java.util.Optional;
import java.util.function.Function;

/**
 * A key that a section may have.
 *
 * @param reader reads the value; what it cannot read it refuses with an {@link IllegalArgumentException} or a
 *     {@link java.time.DateTimeException}
 * @param fallback the value where the key is absent; empty where it must not be
 */
public record Key<T>(String name, Function<String, T> reader, Optional<T> fallback) {

    public static <T> Key<T> required(String name, Function<String, T> reader) {
        return new Key<>(name, reader, Optional.empty());
    }

    public static <T> Key<T> optional(String name, Function<String, T> reader, T fallback) {
        return new Key<>(name, reader, Optional.of(fallback));
    }
}
