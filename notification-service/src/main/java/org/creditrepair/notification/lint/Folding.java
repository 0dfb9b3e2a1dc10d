package org.creditrepair.notification.lint;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.notification.datafile.DataFile;
import org.creditrepair.notification.datafile.Key;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Section;
import org.creditrepair.notification.datafile.Shape;

/**
 * Takes away what hides a phrase from a machine but not from a reader: full-width and other compatibility forms and
 * accents (by NFKD without marks), case, characters without width, characters that look like others, traditional forms,
 * white space, signs and pictures between Chinese characters, and words that are spaced out letter by letter.
 *
 * <p>Characters that stand for others are read from a data file of sections like {@code [characters traditional]} with
 * {@code pairs = 訴诉 師师}; English words that are mixed into Chinese sentences, of sections like {@code [words mixed]}
 * with {@code pairs = sue/起诉 will+not/不会}.
 */
public final class Folding {
    private static final String STANDARD = "/lint/characters.folding";
    private static final int SPACED_OUT_LETTERS = 4;
    private static final int HANGUL_CHOSEONG_FILLER = 0x115F;
    private static final int HANGUL_JUNGSEONG_FILLER = 0x1160;
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALF_WIDTH_HANGUL_FILLER = 0xFFA0;
    private static final int BRAILLE_BLANK = 0x2800;
    private static final Key<Map<Character, Character>> PAIRS = Key.required("pairs", Folding::pairs);
    private static final Shape<Map<Character, Character>> CHARACTERS =
            new Shape<>(List.of(PAIRS), values -> values.get(PAIRS));

    private static final Key<Map<String, String>> WORD_PAIRS = Key.required("pairs", Folding::wordPairs);
    private static final Shape<Map<String, String>> WORDS =
            new Shape<>(List.of(WORD_PAIRS), values -> values.get(WORD_PAIRS));

    private final Map<Character, Character> others;
    private final MixedLanguage mixed;

    private Folding(Map<Character, Character> others, Map<String, String> words) {
        this.others = Map.copyOf(others);
        this.mixed = new MixedLanguage(words);
    }

    /** The one that the program brings along. */
    public static Reading<Folding> standard() {
        return DataFile.resource(STANDARD).then(Folding::read);
    }

    public static Reading<Folding> read(DataFile file) {
        return pairs(file, section -> !section.type().equals("words"), Folding::characters)
                .then(others -> pairs(file, section -> section.type().equals("words"), WORDS::read)
                        .then(words -> new Reading.Accepted<>(new Folding(others, words))));
    }

    private static <T> Reading<Map<T, T>> pairs(
            DataFile file, Predicate<Section> kind, BiFunction<String, Section, Reading<Map<T, T>>> reader) {
        return Reading.all(file.sections().stream()
                        .filter(kind)
                        .map(section -> reader.apply(file.name(), section))
                        .toList())
                .then(all -> {
                    var pairs = new HashMap<T, T>();
                    all.forEach(pairs::putAll);
                    return new Reading.Accepted<>(pairs);
                });
    }

    FoldedText fold(String original) {
        return withoutNoise(glyphs(original));
    }

    /** A text as phrases are looked for in it, and once more in Chinese where it mixes the languages. */
    List<FoldedText> readings(String original) {
        var folded = fold(original);
        return Stream.concat(Stream.of(folded), mixed.inChinese(folded).stream())
                .toList();
    }

    private List<Glyph> glyphs(String original) {
        var glyphs = new ArrayList<Glyph>();
        var start = 0;
        while (start < original.length()) {
            var end = endOfCluster(original, start);
            var origin = new Span(start, end);
            cluster(original.substring(start, end)).forEach(each -> glyphs.add(new Glyph(folded((char) each), origin)));
            start = end;
        }
        return glyphs;
    }

    private static IntStream cluster(String original) {
        return isBlank(original.codePointAt(0))
                ? IntStream.of(' ')
                : Normalizer.normalize(original, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(each -> !isInvisible(each))
                        .flatMap(each -> isPicture(each)
                                ? IntStream.of(Glyph.PICTURE)
                                : Character.toString(each).chars());
    }

    /** Letters and symbols that are as wide as others and show nothing. */
    private static boolean isBlank(int character) {
        return character == HANGUL_FILLER || character == HALF_WIDTH_HANGUL_FILLER || character == BRAILLE_BLANK;
    }

    private static boolean isPicture(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> false;
        };
    }

    /** A character with the marks on it. */
    private static int endOfCluster(String text, int start) {
        var end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }

    private static boolean isInvisible(int character) {
        if (character == HANGUL_CHOSEONG_FILLER || character == HANGUL_JUNGSEONG_FILLER) {
            return true;
        }
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            case Character.CONTROL -> !Character.isWhitespace(character);
            default -> false;
        };
    }

    private char folded(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                ? ' '
                : others.getOrDefault(character, character);
    }

    private static FoldedText withoutNoise(List<Glyph> glyphs) {
        var kept = new ArrayList<Glyph>();
        var spacedOut = new ArrayList<Span>();
        var position = 0;
        while (position < glyphs.size()) {
            var end = endOfSpacedOut(glyphs, position);
            if (end > position) {
                var start = kept.size();
                addLetters(glyphs.subList(position, end), kept);
                spacedOut.add(new Span(start, kept.size()));
                position = end;
            } else {
                position = addNext(glyphs, position, kept);
            }
        }
        var text = new StringBuilder();
        kept.forEach(glyph -> text.append(glyph.character()));
        return new FoldedText(text.toString(), kept.stream().map(Glyph::origin).toList(), spacedOut);
    }

    /** The end of single letters with noise between them, from a position on; the position where there are too few. */
    private static int endOfSpacedOut(List<Glyph> glyphs, int position) {
        if (position > 0 && glyphs.get(position - 1).isLatin()) {
            return position;
        }
        var letters = 0;
        var end = position;
        var next = position;
        while (next < glyphs.size() && glyphs.get(next).isLatin() && !isLatin(glyphs, next + 1)) {
            letters++;
            end = next + 1;
            next = afterNoise(glyphs, end);
        }
        return letters >= SPACED_OUT_LETTERS ? end : position;
    }

    /** Letters without what is between them; more than one sign between two of them is a space between words. */
    private static void addLetters(List<Glyph> stretch, List<Glyph> kept) {
        var noise = 0;
        for (var glyph : stretch) {
            if (glyph.isLatin()) {
                if (noise > 1) {
                    kept.add(new Glyph(' ', glyph.origin()));
                }
                kept.add(glyph);
                noise = 0;
            } else {
                noise++;
            }
        }
    }

    private static int addNext(List<Glyph> glyphs, int position, List<Glyph> kept) {
        var glyph = glyphs.get(position);
        if (!glyph.isNoise()) {
            kept.add(glyph);
            return position + 1;
        }
        var end = afterNoise(glyphs, position);
        if (!hides(glyphs, position, end)) {
            glyphs.subList(position, end).stream()
                    .filter(each ->
                            !each.isSpace() || kept.isEmpty() || !kept.getLast().isSpace())
                    .forEach(kept::add);
        }
        return end;
    }

    private static int afterNoise(List<Glyph> glyphs, int position) {
        var end = position;
        while (end < glyphs.size() && glyphs.get(end).isNoise()) {
            end++;
        }
        return end;
    }

    private static boolean hides(List<Glyph> glyphs, int start, int end) {
        if (start == 0 || end == glyphs.size()) {
            return false;
        }
        var before = glyphs.get(start - 1);
        var after = glyphs.get(end);
        return before.isHan() && after.isHan()
                || before.isLatin()
                        && after.isLatin()
                        && glyphs.subList(start, end).stream().allMatch(Glyph::isHiding);
    }

    private static boolean isLatin(List<Glyph> glyphs, int position) {
        return position < glyphs.size() && glyphs.get(position).isLatin();
    }

    private static Reading<Map<Character, Character>> characters(String file, Section section) {
        return section.type().equals("characters")
                ? CHARACTERS.read(file, section)
                : Reading.refused(file, section.line(), "unknown section [" + section.type() + "]");
    }

    private static Map<Character, Character> pairs(String text) {
        var pairs = new HashMap<Character, Character>();
        for (var pair : text.split(" +")) {
            if (pair.length() != 2) {
                throw new IllegalArgumentException("not a pair of characters: " + pair);
            }
            pairs.put(pair.charAt(0), pair.charAt(1));
        }
        return pairs;
    }

    private static Map<String, String> wordPairs(String text) {
        var pairs = new HashMap<String, String>();
        for (var pair : text.split(" +")) {
            var parts = pair.split("/", -1);
            if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
                throw new IllegalArgumentException("not a word with its translation: " + pair);
            }
            pairs.put(parts[0].replace('+', ' '), parts[1]);
        }
        return pairs;
    }
}
