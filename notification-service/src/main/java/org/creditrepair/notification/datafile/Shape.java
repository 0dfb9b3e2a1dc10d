package org.creditrepair.notification.datafile;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the sections of one type hold and what is made of them.
 *
 * @param keys every key that may occur
 * @param maker makes the value of a whole section; it may refuse with an {@link IllegalArgumentException}
 */
public record Shape<T>(List<Key<?>> keys, Function<Values, T> maker) {

    public Shape {
        keys = List.copyOf(keys);
    }

    /** Reads a section strictly: unknown keys, missing keys and values that cannot be read are all told of. */
    public Reading<T> read(String file, Section section) {
        var refusals = new ArrayList<>(unknown(file, section));
        var values = new HashMap<Key<?>, Object>();
        for (var key : keys) {
            read(file, section, key, values, refusals);
        }
        return refusals.isEmpty() ? make(file, section, values) : new Reading.Refused<>(refusals);
    }

    private Reading<T> make(String file, Section section, Map<Key<?>, Object> values) {
        try {
            return new Reading.Accepted<>(maker.apply(new Values(section.name(), values)));
        } catch (IllegalArgumentException e) {
            return Reading.refused(file, section.line(), e.getMessage());
        }
    }

    private List<Refusal> unknown(String file, Section section) {
        var known = keys.stream().map(Key::name).collect(Collectors.toSet());
        return section.entries().stream()
                .filter(entry -> !known.contains(entry.key()))
                .map(entry -> new Refusal(file, entry.line(), "unknown key " + entry.key()))
                .toList();
    }

    private static void read(
            String file, Section section, Key<?> key, Map<Key<?>, Object> values, List<Refusal> refusals) {
        section.entry(key.name())
                .ifPresentOrElse(
                        entry -> {
                            try {
                                values.put(key, key.reader().apply(entry.value()));
                            } catch (IllegalArgumentException | DateTimeException e) {
                                refusals.add(new Refusal(file, entry.line(), key.name() + ": " + e.getMessage()));
                            }
                        },
                        () -> key.fallback()
                                .ifPresentOrElse(
                                        fallback -> values.put(key, fallback),
                                        () -> refusals.add(
                                                new Refusal(file, section.line(), "missing key " + key.name()))));
    }
}
