package org.creditrepair.notification.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Turns phrases into patterns. */
enum PhraseText {
    /** Words end where their letters end. */
    WORDS("(?<![a-z])", "(?![a-z0-9])", "(?:[ :\"()/-]+)"),
    /** Words may follow one another without anything between them. */
    RUN_TOGETHER("", "", "(?: ?)");

    /** A word may be hidden by signs between two of its Chinese characters, or by a hyphen between two letters. */
    private static final String BETWEEN_HAN = "[\\p{P}\\p{S} ]{0,3}";

    private static final String BETWEEN_LETTERS = "-?";

    private static final String SENTENCE = "[^.!?;。！？；]";
    private static final String CLAUSE = "[^.!?;。！？；,，]";
    private static final String TOKEN = "(?<word>[a-z0-9']+)(?<open>\\*)?|(?<gap>\\.{2,4})|(?<space> +)|(?<number>#)"
            + "|(?<choice>[()|?])|(?<han>\\p{IsHan}+)|(?<quoted>\\\\.)|(?<sign>[^*.\\\\])";
    private static final Pattern TOKENS = Pattern.compile(TOKEN);

    private final String start;
    private final String end;
    private final String space;

    PhraseText(String start, String end, String space) {
        this.start = start;
        this.end = end;
        this.space = space;
    }

    Pattern compile(String phrase) {
        var pattern = new StringBuilder();
        var tokens = TOKENS.matcher(phrase);
        var position = 0;
        while (tokens.find() && tokens.start() == position) {
            pattern.append(pattern(tokens));
            position = tokens.end();
        }
        if (position < phrase.length() || phrase.isEmpty()) {
            throw new IllegalArgumentException("not a phrase: " + phrase);
        }
        try {
            return Pattern.compile(pattern.toString());
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("not a phrase: " + phrase, e);
        }
    }

    /** A text of which no sign means anything in a phrase. */
    static String quote(String text) {
        return text.replaceAll("[^\\p{IsHan}\\p{IsAlphabetic}0-9 ]", "\\\\$0");
    }

    private String pattern(Matcher token) {
        if (token.group("word") != null) {
            return start + hyphenated(token.group("word")) + (token.group("open") == null ? end : "[a-z]*");
        }
        if (token.group("gap") != null) {
            return gap(token.group("gap").length());
        }
        if (token.group("space") != null) {
            return space;
        }
        if (token.group("number") != null) {
            return "[0-9][0-9,.]*";
        }
        if (token.group("choice") != null) {
            return token.group().equals("(") ? "(?:" : token.group();
        }
        if (token.group("han") != null) {
            return String.join(BETWEEN_HAN, token.group("han").split(""));
        }
        var sign = token.group("quoted") == null ? token.group() : token.group().substring(1);
        return Pattern.quote(sign);
    }

    private static String hyphenated(String word) {
        return String.join(BETWEEN_LETTERS, word.split(""));
    }

    private static String gap(int dots) {
        return switch (dots) {
            case 2 -> CLAUSE + "{0,8}?";
            case 3 -> SENTENCE + "{0,24}?";
            default -> SENTENCE + "{0,200}?";
        };
    }
}
