package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/** Names after the words that announce them. */
final class NameScanner implements Scanner {
    private static final String BETWEEN = " \t\n\r(\"'\u201C\u300C\u300E\u300A\u3010,|>";
    private static final String CLOSING_SIGNS = ",.!\u3002";
    private static final int LONGEST_JOINT = 8;
    private static final int LONGEST_BEFORE_DETAILS = 20;
    private static final int LONGEST_ORDINAL = 2;
    private static final String ORDINALS = "0123456789⓪①②③④⑤⑥⑦⑧⑨一二三四五六七八九十";

    private final NameWords words;
    private final ChineseName chinese;
    private final WesternName western;

    NameScanner(NameWords words) {
        this.words = words;
        this.chinese = new ChineseName(words);
        this.western = new WesternName(words);
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var lists = new NameLists(chinese, western, text, found);
        var thingEnd = 0;
        for (var at = 0; at < text.length(); at++) {
            var thing = words.before().things().longestAt(text, at);
            thingEnd = thing.map(WordTree.Found::end).orElse(thingEnd);
            if (at >= thingEnd) {
                words.before()
                        .cues()
                        .longestAt(text, at)
                        .filter(cue -> isMeant(text, cue))
                        .ifPresent(cue -> after(text, cue, lists));
            }
        }
    }

    private static boolean isMeant(FoldedText text, WordTree.Found<NameWords.Cue> cue) {
        return switch (cue.meaning()) {
            case TITLE -> Character.isUpperCase(text.at(cue.start())) || NameAffixes.isMrOrMrs(text, cue.end());
            case BEFORE_COMMA -> text.at(cue.end()) == ',';
            case BEFORE_COLON -> text.at(Characters.afterBlanks(text, cue.end(), 1)) == ':';
            case CLOSING -> hasLineBreak(text, afterClosingSign(text, cue.end()));
            default -> true;
        };
    }

    private static int afterClosingSign(FoldedText text, int at) {
        return CLOSING_SIGNS.indexOf(text.at(at)) >= 0 ? at + 1 : at;
    }

    /** A title adjoins its name: behind "Dear Madam," and in the line below another sentence begins. */
    private static boolean isParted(FoldedText text, int from, int to) {
        var between = text.slice(from, to);
        return between.contains("\n") || between.contains(", ");
    }

    private static boolean hasLineBreak(FoldedText text, int from) {
        return "\n\r".indexOf(text.at(Characters.afterBlanks(text, from, 2))) >= 0;
    }

    private void after(FoldedText text, WordTree.Found<NameWords.Cue> cue, NameLists lists) {
        var evidence = evidence(cue.meaning());
        var start = joint(text, cue, evidence);
        if (cue.meaning() == NameWords.Cue.TITLE && isParted(text, cue.end(), start)) {
            return;
        }
        if (start == cue.end() && Characters.isLatin(text.at(start - 1)) && Characters.isAlphanumeric(text.at(start))) {
            return;
        }
        if (Characters.isHan(text.at(start))) {
            if (isBeforeDetails(text, start)) {
                evidence.add(Evidence.PERSONAL_DETAILS);
            }
            lists.chinese(start, evidence);
        } else if (Character.isLetter(text.at(start)) && western.mayFollow(text, cue, start, evidence)) {
            lists.western(start, evidence);
        }
    }

    /** Whether ideographs, or several parts that dots join, are all that stands before details: 常山，男. */
    private boolean isBeforeDetails(FoldedText text, int start) {
        var end = start;
        while (end - start < LONGEST_BEFORE_DETAILS
                && ChineseName.isOfLongName(text, end)
                && !(end - start > 1 && words.ends().isAt(text, end))) {
            end++;
        }
        var detail = Characters.afterBlanks(text, end + 1, 1);
        return DetailedNameScanner.isSex(text, detail) || words.ends().isDetail(text, detail);
    }

    private static EnumSet<Evidence> evidence(NameWords.Cue cue) {
        return switch (cue) {
            case STRONG -> EnumSet.of(Evidence.STRONG_CUE);
            case STRONG_WITH_VERB -> EnumSet.of(Evidence.STRONG_CUE, Evidence.CONNECTOR);
            case WEAK_WITH_VERB, CLOSING -> EnumSet.of(Evidence.WEAK_CUE, Evidence.CONNECTOR);
            case WEAK, GREETING, LOOSE, BEFORE_COLON, BEFORE_COMMA -> EnumSet.of(Evidence.WEAK_CUE);
            case ACT -> EnumSet.noneOf(Evidence.class);
            case TITLE -> EnumSet.of(Evidence.STRONG_CUE, Evidence.TITLE);
        };
    }

    /** Where a name may begin after a cue; what joins the two is added to the evidence. */
    private int joint(FoldedText text, WordTree.Found<NameWords.Cue> cue, Set<Evidence> evidence) {
        var from = cue.meaning() == NameWords.Cue.CLOSING
                ? afterClosingSign(text, cue.end())
                : afterOrdinal(text, afterAside(text, NameAffixes.afterBrackets(text, cue.start(), cue.end())));
        var at = from;
        while (at - from < LONGEST_JOINT) {
            var connector = words.before().connectors().longestAt(text, at);
            if (connector.isPresent()) {
                evidence.add(Evidence.CONNECTOR);
                at = afterAside(text, connector.get().end());
            } else if (isFreeDash(text, at)) {
                evidence.add(Evidence.CONNECTOR);
                at++;
            } else if (BETWEEN.indexOf(text.at(at)) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** A word in brackets that says more of the one before it: (甲方), (姓名). */
    private int afterAside(FoldedText text, int at) {
        var bracket = Characters.afterBlanks(text, at, 1);
        if (text.at(bracket) != '(') {
            return at;
        }
        var aside = words.before().asides().longestAt(text, bracket + 1).map(WordTree.Found::end);
        var end = aside.or(
                        () -> words.before().cues().longestAt(text, bracket + 1).map(WordTree.Found::end))
                .orElse(at);
        return text.at(end) == ')' ? end + 1 : at;
    }

    /** The number of an entry before its colon: 联系人1：, 联系人一：. */
    private static int afterOrdinal(FoldedText text, int at) {
        var end = at;
        while (end - at < LONGEST_ORDINAL && ORDINALS.indexOf(text.at(end)) >= 0) {
            end++;
        }
        return text.at(end) == ':' ? end : at;
    }

    private static boolean isFreeDash(FoldedText text, int at) {
        return Characters.isDash(text.at(at))
                && Characters.isBlank(text.at(at - 1))
                && Characters.isBlank(text.at(at + 1));
    }
}
