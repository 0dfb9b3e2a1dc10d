package org.creditrepair.privacy.personscan;

import org.creditrepair.privacy.folding.FoldedText;

/**
 * Tells lines of talk from entries of forms: who writes to somebody says I or you, or ends a sentence as only speech
 * does. The words are a closed class of the language, so that they need no list that grows.
 */
final class Talk {
    private static final String WORDS = "我你您咱俺吗呢吧啊呀哦嗯嘛哈噢了?!";
    private static final int LONGEST_LOOK = 100;
    private static final int LONGEST_SPEAKER = 30;
    private static final int NEAR = 30;
    private static final int MOST_LINES = 3;

    /** What is longer behind a word for a person and a colon is no name, as forms have it, but something said. */
    private static final int LONGEST_NAME = 4;

    private final NameWords words;

    Talk(NameWords words) {
        this.words = words;
    }

    /** Whether a word of talk stands not far before or behind a place, in its line. */
    static boolean isNear(FoldedText text, int place) {
        var start = place;
        while (place - start < NEAR && start > 0 && !isBreak(text.at(start - 1))) {
            start--;
        }
        return isIn(text, start, place + NEAR);
    }

    /** Whether a line begins at a place in which somebody speaks, or one that is not far from such a line. */
    boolean isTurnBeside(FoldedText text, int place) {
        return (place == 0 || isBreak(text.at(place - 1))) && (isTurn(text, place) || isBesideTurn(text, place));
    }

    private boolean isBesideTurn(FoldedText text, int place) {
        var before = place;
        var behind = place;
        for (var count = 0; count < MOST_LINES; count++) {
            before = lineBefore(text, before);
            behind = lineBehind(text, behind);
            if (isTurn(text, before) || isTurn(text, behind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line has words of talk behind a colon, or some words behind one that speaks: 客服：已登记. */
    private boolean isTurn(FoldedText text, int lineStart) {
        var at = lineStart;
        while (at - lineStart < LONGEST_SPEAKER && text.at(at) != ':' && !isBreak(text.at(at))) {
            at++;
        }
        return text.at(at) == ':' && (isIn(text, at, at + LONGEST_LOOK) || isSaidBy(text, lineStart, at));
    }

    private boolean isSaidBy(FoldedText text, int lineStart, int colon) {
        var isPerson = words.before()
                .cues()
                .longestAt(text, lineStart)
                .filter(cue -> cue.meaning() == NameWords.Cue.WEAK && cue.end() == colon)
                .isPresent();
        return isPerson && lineEnd(text, colon + 1) - colon > LONGEST_NAME + 1;
    }

    private static boolean isIn(FoldedText text, int from, int to) {
        var at = from;
        while (at < to && at < text.length() && !isBreak(text.at(at)) && WORDS.indexOf(text.at(at)) < 0) {
            at++;
        }
        return at < to && WORDS.indexOf(text.at(at)) >= 0;
    }

    private static int lineBefore(FoldedText text, int lineStart) {
        var end = lineStart - 1;
        var at = end;
        while (end - at < LONGEST_LOOK && at > 0 && !isBreak(text.at(at - 1))) {
            at--;
        }
        return Math.max(at, 0);
    }

    private static int lineBehind(FoldedText text, int place) {
        return Math.min(lineEnd(text, place) + 1, text.length());
    }

    private static int lineEnd(FoldedText text, int place) {
        var at = place;
        while (at - place < LONGEST_LOOK && at < text.length() && !isBreak(text.at(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBreak(char character) {
        return character == '\n';
    }
}
