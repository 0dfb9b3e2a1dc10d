package org.creditrepair.notification.datafile;

import java.util.List;
import java.util.Optional;

/**
 * The entries under one {@code [type name]} line; no key occurs twice.
 *
 * @param line where it begins; 1 for the header, which stands before the first section and has an empty type and name
 */
public record Section(int line, String type, String name, List<Entry> entries) {

    public Section {
        entries = List.copyOf(entries);
    }

    /** The line of a key; where the section begins if the key is not there. */
    public int lineOf(String key) {
        return entry(key).map(Entry::line).orElse(line);
    }

    Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
}
