package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/** Names after the words that announce them. */
final class NameScanner implements Scanner {
    private static final String BETWEEN = " \t\n\r(\"'\u201C\u300C\u300E\u300A\u3010,|>";
    private static final String CLOSING_SIGNS = ",.!\u3002";
    private static final String LIST_SIGNS = "\u3001和与及&";
    private static final String OTHER_WRITING_SIGNS = "(/";
    private static final String LOOSE_LIST_SIGNS = ",/;";
    private static final int LONGEST_JOINT = 8;
    private static final int MOST_READ_AGAIN = 8;
    private static final int LONGEST_BEFORE_DETAILS = 20;
    private static final int LONGEST_BLANK = 4;
    private static final int SHORTEST_NUMBER = 7;
    private static final int LONGEST_NUMBER = 24;
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

    /**
     * A name as it is read.
     *
     * @param end exclusive
     */
    record Name(int end, Set<Evidence> evidence) {

        Name with(Evidence more) {
            var all = EnumSet.copyOf(evidence);
            all.add(more);
            return new Name(end, all);
        }
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var lists = new Lists(text, found);
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
            case TITLE -> Character.isUpperCase(text.at(cue.start())) || NameAffixes.isOfAnybody(text, cue.end());
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

    private void after(FoldedText text, WordTree.Found<NameWords.Cue> cue, Lists lists) {
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

    /**
     * Where the next name of a list begins; -1 where the list is over. Blanks part names only after a colon; behind a
     * comma or a slash, where mostly something else stands, a name must stand alone.
     */
    private int nextOfList(FoldedText text, int nameEnd, Set<Evidence> evidence) {
        var end = afterNumber(text, nameEnd);
        var sign = Characters.afterBlanks(text, end, LONGEST_BLANK);
        var next = Characters.afterBlanks(text, sign + 1, LONGEST_BLANK);
        if (LIST_SIGNS.indexOf(text.at(sign)) >= 0) {
            return next;
        }
        if (LOOSE_LIST_SIGNS.indexOf(text.at(sign)) >= 0 || end > nameEnd && text.at(sign) == '\n') {
            return isAskedFor(evidence) && chinese.isNameBesides(text, next) ? next : -1;
        }
        return sign > end && evidence.contains(Evidence.CONNECTOR) && chinese.isNameAlone(text, sign) ? sign : -1;
    }

    private static boolean isAskedFor(Set<Evidence> cue) {
        return cue.contains(Evidence.CONNECTOR) || cue.contains(Evidence.STRONG_CUE);
    }

    /**
     * The same name in letters behind the one in characters, or the other way round: 王小明 (Wang Xiaoming), Wang
     * Xiaoming / 王小明.
     */
    private Optional<Name> inOtherWriting(FoldedText text, int start, Set<Evidence> cue) {
        if (Characters.isHan(text.at(start))) {
            return chinese.isNameBesides(text, start) ? chinese.read(text, start, cue) : Optional.empty();
        }
        return western.read(text, start, cue).filter(name -> western.isWholeName(text, start, name.end()));
    }

    /** Behind the number of a telephone, in brackets or not, that stands between two names of a list. */
    private static int afterNumber(FoldedText text, int nameEnd) {
        var start = Characters.afterBlanks(text, nameEnd, LONGEST_BLANK);
        var at = text.at(start) == '(' || text.at(start) == ':' ? start + 1 : start;
        var digits = 0;
        while (at - start < LONGEST_NUMBER && isOfNumber(text, at)) {
            digits += Characters.isDigit(text.at(at)) ? 1 : 0;
            at++;
        }
        at = text.at(at) == ')' ? at + 1 : at;
        return digits >= SHORTEST_NUMBER ? at : nameEnd;
    }

    /** A blank is of the number if a digit follows. */
    private static boolean isOfNumber(FoldedText text, int at) {
        return Characters.isDigit(text.at(at))
                || text.at(at) == '+'
                || Characters.isSeparator(text.at(at)) && Characters.isDigit(text.at(at + 1));
    }

    /**
     * The lists of names of one text, of any length. A word that announces names may stand within the list of another:
     * of what that one has read only a few names are read again, so that the work grows with the text and no faster.
     */
    private final class Lists {
        private final FoldedText text;
        private final Consumer<Candidate> found;
        private int readUntil;

        private Lists(FoldedText text, Consumer<Candidate> found) {
            this.text = text;
            this.found = found;
        }

        /** One name, or several that 、, 和 or a blank joins. */
        void chinese(int first, Set<Evidence> evidence) {
            var start = first;
            for (var count = 0; isToRead(start, count); count++) {
                var name = chinese.read(text, start, evidence);
                offer(start, name, evidence);
                again(start, name, evidence);
                start = name.map(read -> nextOfList(text, read.end(), evidence)).orElse(-1);
            }
        }

        /** One name in letters, or several that a comma, a slash, "and" or "&" joins. */
        void western(int first, Set<Evidence> evidence) {
            var start = first;
            for (var count = 0; isToRead(start, count); count++) {
                var name = western.read(text, start, evidence);
                offer(start, name, evidence);
                again(start, name, evidence);
                start = name.map(read -> western.nextOfList(text, read.end())).orElse(-1);
            }
        }

        /** Behind a bracket or a slash, in the other writing. */
        private void again(int start, Optional<Name> name, Set<Evidence> evidence) {
            var sign = Characters.afterBlanks(text, name.map(Name::end).orElse(start), 1);
            var other = Characters.afterBlanks(text, sign + 1, 1);
            var isOther = Characters.isHan(text.at(start)) != Characters.isHan(text.at(other));
            if (OTHER_WRITING_SIGNS.indexOf(text.at(sign)) >= 0 && isOther && isAskedFor(evidence)) {
                offer(other, inOtherWriting(text, other, evidence), evidence);
            }
        }

        private boolean isToRead(int start, int count) {
            return start >= 0 && (start >= readUntil || count < MOST_READ_AGAIN);
        }

        private void offer(int start, Optional<Name> name, Set<Evidence> cue) {
            name.ifPresent(read -> {
                var evidence = EnumSet.copyOf(cue);
                evidence.addAll(read.evidence());
                found.accept(new Candidate(Kind.NAME, start, read.end(), evidence));
                readUntil = Math.max(readUntil, read.end());
            });
        }
    }
}
