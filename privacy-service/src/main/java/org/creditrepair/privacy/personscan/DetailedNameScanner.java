package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DigitGroups;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Gap;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * Chinese names that the details beside them give away, without a word that announces them: the number of a mobile or
 * of a person on either side, as in contacts and rows of tables, the sex or another detail behind, as in judgments, or
 * the sender of a message before.
 */
final class DetailedNameScanner implements Scanner {
    private static final String BETWEEN = " \t\r\n,;:|/()+\"、";
    private static final char SENDER_END = '\u3011';
    private static final String GREETING_ENDS = ",:!";
    private static final int MOST_BETWEEN = 3;
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_NAME = 2;
    private static final int MOBILE = 11;
    private static final int MOBILE_OF_CHINA = 13;
    private static final int PERSON = 18;
    private static final int YEAR_OF_PERSON = 6;

    private final NameWords words;
    private final ChineseName chinese;

    DetailedNameScanner(NameWords words) {
        this.words = words;
        this.chinese = new ChineseName(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var group = 0; group < source.digits().count(); group++) {
            var end = numberEnd(text, source.digits(), group);
            if (end >= 0) {
                before(text, source.digits().start(group), found);
                behind(text, end, found);
            }
        }
        for (var at = 0; at < text.length(); at++) {
            if (isSex(text, at) || words.ends().isDetail(text, at)) {
                before(text, at, found);
            } else if (text.at(at) == SENDER_END) {
                greeted(text, at + 1, found);
            }
        }
    }

    /** Whether the sex stands here as a word of its own, behind a sign or a blank. */
    static boolean isSex(FoldedText text, int at) {
        return (text.at(at) == '男' || text.at(at) == '女')
                && !Characters.isHan(text.at(at + 1))
                && isBetween(text.at(at - 1));
    }

    private void before(FoldedText text, int detail, Consumer<Candidate> found) {
        var end = detail;
        while (detail - end < MOST_BETWEEN && isBetween(text.at(end - 1))) {
            end--;
        }
        for (var start = end - LONGEST_NAME; start <= end - SHORTEST_NAME; start++) {
            if (mayBegin(text, start) && chinese.endBesides(text, start) == end) {
                offer(start, end, found);
                return;
            }
        }
    }

    private boolean mayBegin(FoldedText text, int start) {
        return !ChineseName.isOfLongName(text, start - 1) && !Characters.isLatin(text.at(start - 1))
                || words.before().endsBoundary(text, start);
    }

    private void behind(FoldedText text, int detailEnd, Consumer<Candidate> found) {
        var start = detailEnd;
        while (start - detailEnd < MOST_BETWEEN && isBetween(text.at(start))) {
            start++;
        }
        var end = chinese.endBesides(text, start);
        if (end > start && !Characters.isHan(text.at(end)) && text.at(end) != ':') {
            offer(start, end, found);
        }
    }

    private static void offer(int start, int end, Consumer<Candidate> found) {
        found.accept(new Candidate(
                Kind.NAME, start, end, EnumSet.of(Evidence.SURNAME, Evidence.CLEAR_END, Evidence.PERSONAL_DETAILS)));
    }

    /** The name with which a message begins, behind its sender: 【某某金融】张三，您好. */
    private void greeted(FoldedText text, int start, Consumer<Candidate> found) {
        var end = chinese.endBesides(text, start);
        if (end > start && GREETING_ENDS.indexOf(text.at(end)) >= 0) {
            found.accept(new Candidate(Kind.NAME, start, end, EnumSet.of(Evidence.SURNAME, Evidence.CLEAR_END)));
        }
    }

    private static boolean isBetween(char character) {
        return BETWEEN.indexOf(character) >= 0;
    }

    /** Where the number of a mobile or a person ends that begins with a group; -1 where it has the shape of neither. */
    private static int numberEnd(FoldedText text, DigitGroups digits, int group) {
        var start = digits.start(group);
        var end = digits.end(group);
        if (digits.isChinese(group) || digits.isEnclosed(group)) {
            return -1;
        }
        return switch (digits.length(group)) {
            case 3 ->
                isMobile(text, start) && isOf(digits, group + 1, 4) && isOf(digits, group + 2, 4)
                        ? digits.end(group + 2)
                        : -1;
            case MOBILE -> isMobile(text, start) ? end : -1;
            case MOBILE_OF_CHINA -> text.slice(start, start + 2).equals("86") && isMobile(text, start + 2) ? end : -1;
            case PERSON - 1 -> isOfPerson(text, start) && Character.toUpperCase(text.at(end)) == 'X' ? end + 1 : -1;
            case PERSON -> isOfPerson(text, start) ? end : -1;
            default -> -1;
        };
    }

    private static boolean isMobile(FoldedText text, int start) {
        return text.at(start) == '1' && text.at(start + 1) >= '3';
    }

    private static boolean isOf(DigitGroups digits, int group, int length) {
        var gap = digits.gapAfter(group - 1);
        return (gap == Gap.DASH || gap == Gap.BLANK) && digits.length(group) == length;
    }

    private static boolean isOfPerson(FoldedText text, int start) {
        var century = text.slice(start + YEAR_OF_PERSON, start + YEAR_OF_PERSON + 2);
        return century.equals("19") || century.equals("20");
    }
}
