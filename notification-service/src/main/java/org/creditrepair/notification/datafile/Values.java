package org.creditrepair.notification.datafile;

import java.util.Map;

/** The values of a section, by the keys of its shape. */
public final class Values {
    private final String name;
    private final Map<Key<?>, Object> values;

    Values(String name, Map<Key<?>, Object> values) {
        this.name = name;
        this.values = Map.copyOf(values);
    }

    /** The name of the section. */
    public String name() {
        return name;
    }

    /** The value, read from the file or the fallback of the key. The key has to be one of the shape. */
    @SuppressWarnings("unchecked")
    public <T> T get(Key<T> key) {
        var value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the shape has no key " + key.name());
        }
        return (T) value;
    }
}
