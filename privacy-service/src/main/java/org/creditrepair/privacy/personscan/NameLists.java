package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.folding.FoldedText;

/**
 * The lists of names of one text, of any length. A word that announces names may stand within the list of another: of
 * what that one has read only a few names are read again, so that the work grows with the text and no faster.
 */
final class NameLists {
    private static final String LIST_SIGNS = "\u3001和与及&";
    private static final String OTHER_WRITING_SIGNS = "(/";
    private static final String LOOSE_LIST_SIGNS = ",/;";
    private static final int MOST_READ_AGAIN = 8;
    private static final int LONGEST_BLANK = 4;
    private static final int SHORTEST_NUMBER = 7;
    private static final int LONGEST_NUMBER = 24;

    private final ChineseName chinese;
    private final WesternName western;
    private final FoldedText text;
    private final Consumer<Candidate> found;
    private int readUntil;

    NameLists(ChineseName chinese, WesternName western, FoldedText text, Consumer<Candidate> found) {
        this.chinese = chinese;
        this.western = western;
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
            start = name.map(read -> nextOfList(read.end(), evidence)).orElse(-1);
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
            offer(other, inOtherWriting(other, evidence), evidence);
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

    /**
     * Where the next name of a list begins; -1 where the list is over. Blanks part names only after a colon; behind a
     * comma or a slash, where mostly something else stands, a name must stand alone.
     */
    private int nextOfList(int nameEnd, Set<Evidence> evidence) {
        var end = afterNumber(nameEnd);
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
    private Optional<Name> inOtherWriting(int start, Set<Evidence> cue) {
        if (Characters.isHan(text.at(start))) {
            return chinese.isNameBesides(text, start) ? chinese.read(text, start, cue) : Optional.empty();
        }
        return western.read(text, start, cue).filter(name -> western.isWholeName(text, start, name.end()));
    }

    /** Behind the number of a telephone, in brackets or not, that stands between two names of a list. */
    private int afterNumber(int nameEnd) {
        var start = Characters.afterBlanks(text, nameEnd, LONGEST_BLANK);
        var at = text.at(start) == '(' || text.at(start) == ':' ? start + 1 : start;
        var digits = 0;
        while (at - start < LONGEST_NUMBER && isOfNumber(at)) {
            digits += Characters.isDigit(text.at(at)) ? 1 : 0;
            at++;
        }
        at = text.at(at) == ')' ? at + 1 : at;
        return digits >= SHORTEST_NUMBER ? at : nameEnd;
    }

    /** A blank is of the number if a digit follows. */
    private boolean isOfNumber(int at) {
        return Characters.isDigit(text.at(at))
                || text.at(at) == '+'
                || Characters.isSeparator(text.at(at)) && Characters.isDigit(text.at(at + 1));
    }
}
