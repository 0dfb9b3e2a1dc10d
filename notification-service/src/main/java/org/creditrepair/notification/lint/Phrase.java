package org.creditrepair.notification.lint;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words to look for in a folded text. Phrases are written as follows:
 *
 * <ul>
 *   <li>{@code will sue} are two words with white space between them; Chinese characters follow one another;
 *   <li>{@code (a|b c)} is a choice, and {@code (a)?} may be missing; {@code arrest*} begins a word;
 *   <li>{@code ..} stands for a few characters without a comma, {@code ...} for some more, {@code ....} for any of the
 *       same sentence;
 *   <li>{@code #} is a number; {@code {sender}} is a placeholder, or what stands for it in a rendered text.
 * </ul>
 */
final class Phrase {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");

    private final String text;
    private final Pattern words;
    private final Pattern runTogether;

    private Phrase(String text, Pattern words, Pattern runTogether) {
        this.text = text;
        this.words = words;
        this.runTogether = runTogether;
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException where it is not written as it should be
     */
    static Phrase of(String text) {
        return new Phrase(text, PhraseText.WORDS.compile(text), PhraseText.RUN_TOGETHER.compile(text));
    }

    /** All its places in a text, those in spaced-out stretches last. */
    Stream<Span> find(FoldedText folded) {
        return Stream.concat(
                spans(words.matcher(folded.text())),
                folded.spacedOut().stream()
                        .flatMap(stretch ->
                                spans(runTogether.matcher(folded.text()).region(stretch.start(), stretch.end()))));
    }

    /** Whether it stands anywhere, once the placeholders have their values. */
    boolean isIn(FoldedText folded, Map<String, String> values, Folding folding) {
        if (!PLACEHOLDER.matcher(text).find()) {
            return find(folded).findAny().isPresent();
        }
        var filled = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Optional.ofNullable(values.get(found.group(1)))
                        .map(value -> "(" + found.group() + "|"
                                + PhraseText.quote(withoutNoiseAtItsEnds(
                                        folding.fold(value).text())) + ")")
                        .orElse(found.group())));
        return Phrase.of(filled).find(folded).findAny().isPresent();
    }

    /** A sign at the end of a name is gone from a text in which it stands between Chinese characters. */
    private static String withoutNoiseAtItsEnds(String value) {
        var start = 0;
        var end = value.length();
        while (start < end && Glyph.isNoise(value.charAt(start))) {
            start++;
        }
        while (start < end && Glyph.isNoise(value.charAt(end - 1))) {
            end--;
        }
        return start < end ? value.substring(start, end) : value;
    }

    private static Stream<Span> spans(Matcher matcher) {
        return matcher.results()
                .filter(found -> found.end() > found.start())
                .map(found -> new Span(found.start(), found.end()));
    }

    @Override
    public String toString() {
        return text;
    }
}
