package org.creditrepair.notification.optout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words without regard to case, punctuation, apostrophes, width and characters that cannot be seen.
 *
 * @param words small letters and digits, apart by single spaces, as are Chinese characters and others
 */
record Phrase(String words) {
    private static final String CHINESE = "\\p{IsHan}";
    private static final String OTHER = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=%1$s)(?=%2$s)|(?<=%2$s)(?=%1$s)".formatted(CHINESE, OTHER));

    /** What stands for nothing that is said: formats such as a zero width space, and the apostrophe in a word. */
    private static final Pattern SILENT = Pattern.compile("\\p{Cf}+|(?<=\\p{L}\\p{Cf}?)['’‘‛ʼ`´′＇](?=\\p{Cf}?\\p{L})");

    static Phrase of(String text) {
        var heard = SILENT.matcher(text).replaceAll("");
        var letters = Normalizer.normalize(heard, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Phrase(BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip());
    }

    /** @param forms a character for each that is to be written in its stead */
    Phrase with(Map<Integer, Integer> forms) {
        return new Phrase(words.codePoints()
                .map(character -> forms.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Without these where they begin or end it; what consists of them alone is left empty. */
    Phrase without(List<Phrase> courtesies) {
        var rest = words;
        var before = "";
        while (!rest.equals(before)) {
            before = rest;
            for (var courtesy : courtesies) {
                rest = courtesy.isChinese()
                        ? cut(rest, courtesy.words)
                        : cut(" " + rest + " ", " " + courtesy.words + " ");
            }
        }
        return new Phrase(rest);
    }

    private static String cut(String text, String end) {
        if (text.startsWith(end)) {
            return text.substring(end.length()).strip();
        }
        return text.endsWith(end)
                ? text.substring(0, text.length() - end.length()).strip()
                : text.strip();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether it is the other, said once or more. */
    boolean isSameAs(Phrase other) {
        var said = squeezed();
        var once = other.squeezed();
        return once.isEmpty()
                ? said.isEmpty()
                : !said.isEmpty()
                        && said.length() % once.length() == 0
                        && said.equals(once.repeat(said.length() / once.length()));
    }

    /** Latin words are found as whole words; Chinese ones have no spaces between them. */
    boolean has(Phrase other) {
        return other.isChinese()
                ? squeezed().contains(other.squeezed())
                : (" " + words + " ").contains(" " + other.words + " ");
    }

    private boolean isChinese() {
        return words.codePoints().anyMatch(Character::isIdeographic);
    }

    private String squeezed() {
        return words.replace(" ", "");
    }
}
