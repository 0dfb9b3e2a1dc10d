package org.creditrepair.privacy.recognise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Finding;

/**
 * A text whose personal data is marked as {@code ⟦kind:value⟧}.
 *
 * @param marked with the marks
 * @param text without them
 */
record MarkedText(String marked, String text) {
    private static final Pattern MARK = Pattern.compile("⟦[a-z-]+:|⟧");
    private static final Pattern HIDDEN = Pattern.compile("\\\\u([0-9A-F]{4})");

    static MarkedText of(String line) {
        return new MarkedText(line, MARK.matcher(line).replaceAll(""));
    }

    /** The text as it would be marked by what was found. */
    String markedBy(List<Finding> findings) {
        var marked = new StringBuilder();
        var end = 0;
        for (var finding : findings) {
            marked.append(text, end, finding.start())
                    .append('⟦')
                    .append(finding.kind().id())
                    .append(':')
                    .append(finding.in(text))
                    .append('⟧');
            end = finding.end();
        }
        return marked.append(text.substring(end)).toString();
    }

    /** The lines of a file beside the tests that are no comments, with what cannot be seen in its place. */
    static List<String> lines(String path) {
        try (var in = MarkedText.class.getResourceAsStream(path)) {
            var bytes = Objects.requireNonNull(in, path).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(MarkedText::unescaped)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A backslash that is to stay one before n or t is written as its code. */
    static String unescaped(String line) {
        return HIDDEN.matcher(line.replace("\\n", "\n").replace("\\t", "\t"))
                .replaceAll(
                        hidden -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(hidden.group(1), 16))));
    }

    static Stream<MarkedText> texts(String path) {
        var texts = new ArrayList<MarkedText>();
        lines(path).forEach(line -> texts.add(of(line)));
        return texts.stream();
    }
}
