package org.creditrepair.notification.optout;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Words without regard to case, punctuation and width.
 *
 * @param words small letters and digits, apart by single spaces
 */
record Phrase(String words) {

    static Phrase of(String text) {
        var letters = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Phrase(letters.replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
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
