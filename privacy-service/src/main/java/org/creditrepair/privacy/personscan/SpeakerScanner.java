package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Chinese names of those who speak or are spoken to, by their place alone: at the beginning of a line before a colon
 * and words of talk, as in a chat, or in a letter (王小明：在吗, 致王小明：), before the time of a message or a word for what was
 * said (王小明来电), and behind an @.
 */
final class SpeakerScanner implements Scanner {
    private static final char ADDRESSED = '致';
    private static final String OF_TIMES = "0123456789:-/. 年月日";
    private static final int LONGEST_TIME = 24;
    private static final int LONGEST_BLANK = 4;

    private final NameWords words;
    private final ChineseName chinese;
    private final Talk talk;

    SpeakerScanner(NameWords words) {
        this.words = words;
        this.chinese = new ChineseName(words);
        this.talk = new Talk(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            if (at == 0 || text.at(at - 1) == '\n') {
                atLineStart(text, at, found);
            }
            if (text.at(at) == '@' && !Characters.isAlphanumeric(text.at(at - 1))) {
                offer(at + 1, chinese.endBesides(text, at + 1), found);
            }
        }
    }

    private void atLineStart(FoldedText text, int lineStart, Consumer<Candidate> found) {
        var start = text.at(lineStart) == ADDRESSED ? lineStart + 1 : lineStart;
        var end = chinese.endBesides(text, start);
        var isAddressed = start > lineStart && text.at(end) == ':';
        var isSpeaker = end > start && isBeforeWords(text, end) && talk.isTurnBeside(text, lineStart);
        if (isAddressed || isSpeaker || words.ends().speeches().isAt(text, end) || isBeforeTime(text, end)) {
            offer(start, end, found);
        }
    }

    /** Whether ideographs follow a colon, where forms mostly have a number or nothing. */
    private static boolean isBeforeWords(FoldedText text, int end) {
        return text.at(end) == ':' && Characters.isHan(text.at(Characters.afterBlanks(text, end + 1, 1)));
    }

    /** Whether the time of a message is all that stands in the rest of the line. */
    private static boolean isBeforeTime(FoldedText text, int end) {
        var at = Characters.afterBlanks(text, end, LONGEST_BLANK);
        if (at == end || !Characters.isDigit(text.at(at))) {
            return false;
        }
        var hasColon = false;
        while (at - end < LONGEST_TIME && OF_TIMES.indexOf(text.at(at)) >= 0) {
            hasColon |= text.at(at) == ':';
            at++;
        }
        return hasColon && (at == text.length() || text.at(at) == '\n' || text.at(at) == '\r');
    }

    private static void offer(int start, int end, Consumer<Candidate> found) {
        if (end > start) {
            found.accept(new Candidate(Kind.NAME, start, end, EnumSet.of(Evidence.SURNAME, Evidence.CLEAR_END)));
        }
    }
}
