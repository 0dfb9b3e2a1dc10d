package org.creditrepair.privacy.redact;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.Parsed;
import org.creditrepair.privacy.identifier.WrittenSigns;
import org.creditrepair.privacy.lexicon.DataFile;

/** The ways in which findings are replaced. */
public final class Replacements {
    private static final String PATH = "/redact/placeholders.txt";

    private static final int FIXED_LENGTH = 4;
    private static final String MASKS = "*●■█×";
    private static final String BRACKETS = "()";

    private Replacements() {}

    /**
     * A sign for every character of an identifier or a date, so that the text keeps its layout, and {@value #FIXED_LENGTH}
     * for a name, a postal or an e-mail address, whose length tells of it.
     *
     * @param sign one of * ● ■ █ ×, which belong to no value and part none
     * @throws IllegalArgumentException where it is another
     */
    public static Replacement mask(char sign) {
        if (MASKS.indexOf(sign) < 0) {
            throw new IllegalArgumentException("not a sign of a mask: U+%04X".formatted((int) sign));
        }
        return (finding, written) -> String.valueOf(sign).repeat(maskLength(finding.kind(), written));
    }

    private static int maskLength(Kind kind, String written) {
        return switch (kind) {
            case NAME, ADDRESS, EMAIL -> FIXED_LENGTH;
            default -> written.codePointCount(0, written.length());
        };
    }

    /** The name of the kind in brackets: {@code [手机号]}, {@code [MOBILE]}. */
    public static Replacement placeholder(Language language) {
        var names = new EnumMap<Kind, String>(Kind.class);
        for (var line : DataFile.shipped(PATH).lines("placeholders")) {
            var cells = Stream.of(line.split("\\|")).map(String::strip).toList();
            names.put(Kind.of(cells.getFirst()).orElseThrow(), cells.get(language == Language.CHINESE ? 1 : 2));
        }
        var complete = Map.copyOf(names);
        return (finding, written) -> complete.get(finding.kind());
    }

    /**
     * The pseudonym of the value in brackets, which keep it from what stands beside it; the same for every way of writing
     * an identifier that its parser accepts or a date that is clear, and for names and addresses that differ in case,
     * blanks, commas, width and order only.
     */
    public static Replacement pseudonym(PseudonymSource pseudonyms) {
        var numerals = Numerals.shipped();
        var dates = new DateSpelling(numerals);
        return (finding, written) ->
                "[" + pseudonyms.of(finding.kind(), value(finding, written, numerals, dates)) + "]";
    }

    private static String value(Finding finding, String written, Numerals numerals, DateSpelling dates) {
        var folded = FoldedText.of(written);
        var plain = folded.slice(0, folded.length());
        return switch (finding.kind()) {
            case NAME -> NameSpelling.ofName(plain);
            case ADDRESS -> NameSpelling.ofAddress(plain);
            case DATE_OF_BIRTH -> dates.of(plain);
            default -> identifier(finding, plain, numerals);
        };
    }

    private static String identifier(Finding finding, String plain, Numerals numerals) {
        var digits = inOneLine(inDigits(plain, numerals));
        return Stream.of(plain, digits)
                .flatMap(text -> normalised(finding.kind(), text).stream())
                .findFirst()
                .orElseGet(() -> withoutSeparators(digits));
    }

    /** What its parser refuses, such as a slip of the pen, is written with separators as well. */
    private static String withoutSeparators(String digits) {
        return digits.chars()
                .filter(character -> !WrittenSigns.isSeparator((char) character) && BRACKETS.indexOf(character) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<String> normalised(Kind kind, String text) {
        return kind.identifier()
                .map(identifier -> identifier.parse(text))
                .flatMap(parsed ->
                        parsed instanceof Parsed.Accepted accepted ? Optional.of(accepted.value()) : Optional.empty());
    }

    /** With blanks for the ends of lines, and X for the signs that people write for that of a person number. */
    private static String inOneLine(String text) {
        var line = new StringBuilder(text.replace('\r', ' ').replace('\n', ' '));
        for (var at = 0; at < line.length(); at++) {
            if (Characters.isLikeX(line.charAt(at))) {
                line.setCharAt(at, 'X');
            }
        }
        return line.toString();
    }

    private static String inDigits(String text, Numerals numerals) {
        var digits = new StringBuilder(text);
        for (var at = 0; at < digits.length(); at++) {
            var digit = numerals.digit(digits.charAt(at));
            if (digit >= 0) {
                digits.setCharAt(at, (char) ('0' + digit));
            }
        }
        return digits.toString();
    }
}
