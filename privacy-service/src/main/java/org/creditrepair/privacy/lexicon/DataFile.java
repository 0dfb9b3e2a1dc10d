package org.creditrepair.privacy.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Lists as text, each under its name in brackets. Empty lines and lines that start with {@code #} are skipped; a list
 * may be continued under the same name.
 *
 * <pre>{@code
 * # where it was read, and how sure that is
 * [label mobile]
 * 手机, 手机号, mobile phone
 * }</pre>
 */
public final class DataFile {
    private final String name;
    private final Map<String, List<String>> lists;

    private DataFile(String name, Map<String, List<String>> lists) {
        this.name = name;
        this.lists = lists;
    }

    /**
     * A file that is shipped with the service.
     *
     * @param path fixed path in the class path, such as {@code /recognise/labels.txt}; UTF-8
     */
    public static DataFile shipped(String path) {
        try (var in = DataFile.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(in, "not shipped: " + path).readAllBytes();
            return of(path, new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException where a line stands before the first name of a list
     */
    public static DataFile of(String name, String text) {
        var lists = new LinkedHashMap<String, List<String>>();
        List<String> current = null;
        for (var raw : text.lines().toList()) {
            var line = raw.strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = lists.computeIfAbsent(
                        line.substring(1, line.length() - 1).strip(), list -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                if (current == null) {
                    throw new IllegalArgumentException(name + ": no list is named before: " + line);
                }
                current.add(line);
            }
        }
        return new DataFile(name, lists);
    }

    /** The names of the lists, in the order of the file. */
    public List<String> names() {
        return List.copyOf(lists.keySet());
    }

    /**
     * The lines of a list.
     *
     * @throws IllegalArgumentException where there is no such list
     */
    public List<String> lines(String list) {
        var lines = lists.get(list);
        if (lines == null) {
            throw new IllegalArgumentException(name + ": no list [" + list + "]");
        }
        return List.copyOf(lines);
    }

    /** The words of a list, which commas separate. */
    public List<String> words(String list) {
        return lines(list).stream()
                .flatMap(line -> List.of(line.split(",")).stream())
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
