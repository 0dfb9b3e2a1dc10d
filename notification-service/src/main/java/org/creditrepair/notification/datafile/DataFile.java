package org.creditrepair.notification.datafile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A data file in UTF-8: a header of {@code key = value} lines, then sections that begin with {@code [type name]}. Blank
 * lines and lines that begin with {@code #} say nothing. Everything else is refused.
 *
 * @param name how refusals call the file
 * @param header the entries before the first section
 */
public record DataFile(String name, Section header, List<Section> sections) {

    public DataFile {
        sections = List.copyOf(sections);
    }

    public static Reading<DataFile> parse(String name, String text) {
        return new Parser(name).parse(text.lines().toList());
    }

    /**
     * Reads a file that lies beside the code.
     *
     * @param path such as {@code /contact-rules/cn.rules}
     */
    public static Reading<DataFile> resource(String path) {
        try (var stream = DataFile.class.getResourceAsStream(path)) {
            return stream == null
                    ? Reading.refused(path, 0, "no such file")
                    : parse(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + path + " could not be read", e);
        }
    }
}
