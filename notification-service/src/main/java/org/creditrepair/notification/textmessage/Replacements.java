package org.creditrepair.notification.textmessage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;

/**
 * Characters that may be written otherwise in a text message without changing what it says, such as a curly quote by a
 * straight one. They are read from a data file of sections like
 *
 * <pre>{@code
 * [replacement right-single-quote]
 * character = U+2019
 * text = U+0027
 * }</pre>
 */
public final class Replacements {
    private static final String STANDARD = "/textmessage/typography.replacements";
    private static final Pattern CODE_POINT = Pattern.compile("U\\+([0-9A-F]{4,6})");
    private static final Key<String> CHARACTER = Key.required("character", Replacements::character);
    private static final Key<String> TEXT = Key.required("text", Replacements::text);
    private static final Shape<Map.Entry<String, String>> REPLACEMENT =
            new Shape<>(List.of(CHARACTER, TEXT), values -> Map.entry(values.get(CHARACTER), values.get(TEXT)));

    private final Map<String, String> texts;

    private Replacements(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Those of typography that the program brings along: quotes, dashes, dots, spaces and full-width punctuation. */
    public static Reading<Replacements> standard() {
        return DataFile.resource(STANDARD).then(Replacements::read);
    }

    public static Reading<Replacements> read(DataFile file) {
        return Reading.all(file.sections().stream()
                        .map(section -> replacement(file.name(), section))
                        .toList())
                .then(replacements -> {
                    var texts = new LinkedHashMap<String, String>();
                    replacements.forEach(each -> texts.put(each.getKey(), each.getValue()));
                    return new Reading.Accepted<>(new Replacements(texts));
                });
    }

    /** What may stand for a character. */
    public Optional<String> of(ForcingCharacter forcing) {
        return Optional.ofNullable(texts.get(forcing.character()));
    }

    String apply(String text) {
        var replaced = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> replaced.append(texts.getOrDefault(character, character)));
        return replaced.toString();
    }

    private static Reading<Map.Entry<String, String>> replacement(String file, Section section) {
        return section.type().equals("replacement")
                ? REPLACEMENT.read(file, section)
                : Reading.refused(file, section.line(), "unknown section [" + section.type() + "]");
    }

    private static String character(String text) {
        var found = CODE_POINT.matcher(text);
        if (!found.matches() || !Character.isValidCodePoint(Integer.parseInt(found.group(1), 16))) {
            throw new IllegalArgumentException("not a code point such as U+2019: " + text);
        }
        return Character.toString(Integer.parseInt(found.group(1), 16));
    }

    private static String text(String codePoints) {
        var text = new StringBuilder();
        for (var codePoint : codePoints.split(" ")) {
            text.append(character(codePoint));
        }
        if (!text.codePoints().allMatch(Gsm7::has)) {
            throw new IllegalArgumentException("not in the alphabet of GSM-7: " + codePoints);
        }
        return text.toString();
    }
}
