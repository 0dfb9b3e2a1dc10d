package org.creditrepair.notification.optout;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without regard to case, punctuation and width.
 *
 * @param words small letters and digits, apart by single spaces, as are Chinese characters and others
 */
record Phrase(String words) {
    private static final String CHINESE = "\\p{IsHan}";
    private static final String OTHER = "[\\p{L}\\p{N}&&[^\\p{IsHan}]]";
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{N}]+|(?<=%1$s)(?=%2$s)|(?<=%2$s)(?=%1$s)".formatted(CHINESE, OTHER));

    static Phrase of(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Phrase(BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean isSameAs(Phrase other) {
        return squeezed().equals(other.squeezed());
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
