package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/**
 * Western names that what stands behind gives away: an e-mail address in angle brackets, the party of a contract or a
 * court case, the father, or the time of a message.
 */
final class WesternDetailScanner implements Scanner {
    private static final String MAILTO = "[mailto:";
    private static final String THE = "the ";
    private static final int MOST_WORDS = 12;
    private static final int MOST_WORDS_OF_SURNAME = 6;
    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int MOST_BLANKS = 30;
    private static final int LONGEST_QUOTED = 60;
    private static final int LENGTH_OF_TIME = 5;

    private final NameWords words;
    private final WesternName western;
    private final OrganisationPhrase organisations;
    private final FormEntries entries;
    private final WordTree<String> months;

    WesternDetailScanner(NameWords words, WordTree<String> months) {
        this.words = words;
        this.months = months;
        this.entries = new FormEntries(words);
        this.western = new WesternName(words);
        this.organisations = new OrganisationPhrase(words.others());
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            switch (text.at(at)) {
                case '<' -> mailbox(text, at, found);
                case '[' -> bracket(text, at, found);
                case '(' -> detail(text, at, at + 1, found);
                case ',' -> detail(text, at, Characters.afterBlanks(text, at + 1, 1), found);
                case ' ', '\t' -> behindBlank(text, at, found);
                default -> {}
            }
        }
    }

    /** John Smith <john@...>, "Smith, John" <john@...>. */
    private void mailbox(FoldedText text, int bracket, Consumer<Candidate> found) {
        var end = text.at(bracket - 1) == ' ' ? bracket - 1 : bracket;
        if (!isMailAddress(text, bracket + 1)) {
            return;
        }
        if (text.at(end - 1) == '"') {
            quoted(text, end - 1, found);
        } else {
            before(text, end, 1, found);
        }
    }

    private static boolean isMailAddress(FoldedText text, int start) {
        var at = start;
        while (at - start < LONGEST_LOCAL_PART && text.at(at) > ' ' && text.at(at) != '>' && text.at(at) != '@') {
            at++;
        }
        return at > start && text.at(at) == '@';
    }

    private void quoted(FoldedText text, int end, Consumer<Candidate> found) {
        var start = end;
        while (end - start < LONGEST_QUOTED && isOfQuotedName(text.at(start - 1))) {
            start--;
        }
        if (start < end && text.at(start - 1) == '"' && isQuotedName(text, start, end)) {
            offer(start, end, found);
        }
    }

    private static boolean isOfQuotedName(char character) {
        return LatinWord.isSign(character) || Characters.isHan(character) || " ,.".indexOf(character) >= 0;
    }

    /** Whether a phrase is of no organisation, begins with no word of a form and has no small word of a sentence. */
    private boolean isQuotedName(FoldedText text, int start, int end) {
        if (organisations.isAt(text, start, end)) {
            return false;
        }
        var isSurname = text.at(LatinWord.end(text, start)) == ',';
        return (isSurname || !entries.isCue(text, start) || entries.isTitle(text, start))
                && IntStream.range(start, end)
                        .noneMatch(at -> Character.isLowerCase(text.at(at))
                                && words.others().notNames().isAt(text, at));
    }

    /** John Smith [mailto:...], John Smith [12:04]: . */
    private void bracket(FoldedText text, int bracket, Consumer<Candidate> found) {
        var time = bracket + 1 + LENGTH_OF_TIME;
        var isTime = text.at(bracket + 3) == ':' && text.at(time) == ']' && text.at(time + 1) == ':';
        var isMail = text.startsWith(bracket, MAILTO);
        if ((isTime || isMail) && text.at(bracket - 1) == ' ') {
            before(text, bracket - 1, 1, found);
        }
    }

    private void behindBlank(FoldedText text, int at, Consumer<Candidate> found) {
        if (Characters.isBlank(text.at(at - 1))) {
            return;
        }
        var next = Characters.afterBlanks(text, at, MOST_BLANKS);
        if (next - at > 1 || text.at(next + 1) == '/') {
            detail(text, at, next, found);
        }
    }

    private void detail(FoldedText text, int nameEnd, int from, Consumer<Candidate> found) {
        var quote = text.at(from) == '"' ? from + 1 : from;
        var isThe =
                text.slice(quote, Math.min(quote + THE.length(), text.length())).equalsIgnoreCase(THE);
        var behindThe = isThe ? quote + THE.length() : quote;
        var start = text.at(behindThe) == '"' ? behindThe + 1 : behindThe;
        var detail = words.ends().westernDetails().longestAt(text, start);
        if (detail.filter(word -> text.at(word.end()) != ':').isPresent()) {
            before(text, text.at(nameEnd - 1) == ' ' ? nameEnd - 1 : nameEnd, 2, found);
        }
    }

    /** The words with capitals that end at a place, so many at least, with a family name before a comma. */
    private void before(FoldedText text, int end, int fewest, Consumer<Candidate> found) {
        var first = end;
        for (var count = 0; count < MOST_WORDS; count++) {
            var word = wordBefore(text, first);
            if (word < 0) {
                break;
            }
            first = word;
        }
        var surname = isRead(text, first, end) ? surnameBefore(text, first) : first;
        var start = surname < first ? surname : nameStart(text, first, end, fewest);
        if (start < end) {
            offer(start, end, found);
        }
    }

    private int nameStart(FoldedText text, int first, int end, int fewest) {
        if (isOfDate(text, first)) {
            var behindMonth = firstName(text, behindWord(text, first, end), end, fewest);
            return behindMonth < end ? behindMonth : firstName(text, first, end, fewest);
        }
        if (fewest == 1 && isRead(text, first, end)) {
            return first;
        }
        return firstName(text, first, end, fewest);
    }

    private int firstName(FoldedText text, int from, int end, int fewest) {
        var start = from;
        while (start < end && !isName(text, start, end, fewest)) {
            start = behindWord(text, start, end);
        }
        return start;
    }

    /** Where the family name begins that stands with a comma before the given names: de la Cruz, Juan. */
    private int surnameBefore(FoldedText text, int given) {
        var comma = given - 2;
        if (text.at(comma) != ',' || text.at(comma + 1) != ' ') {
            return given;
        }
        var last = wordBefore(text, comma);
        var start = last >= 0 && NameAffixes.isSuffix(text, last) ? last : comma;
        for (var count = 0; count < MOST_WORDS_OF_SURNAME; count++) {
            var word = wordBefore(text, start);
            if (word < 0 || !isOfSurname(text, word)) {
                break;
            }
            start = word;
        }
        return start < comma && !organisations.isAt(text, start, comma) ? start : given;
    }

    private boolean isOfSurname(FoldedText text, int at) {
        return words.parts().particles().isAt(text, at)
                || Character.isUpperCase(text.at(at))
                        && !words.before().cues().isAt(text, at)
                        && !words.others().posts().isAt(text, at)
                        && !western.isWord(text, at);
    }

    /** Where the word begins that ends before a place; a blank may be between, of which none is before the last. */
    private static int wordBefore(FoldedText text, int at) {
        var end = text.at(at - 1) == ' ' ? at - 1 : at;
        var start = text.at(end - 1) == '.' ? end - 1 : end;
        while (end - start < LONGEST_WORD && LatinWord.isSign(text.at(start - 1))) {
            start--;
        }
        return start < end && Character.isLetter(text.at(start)) ? start : -1;
    }

    private boolean isName(FoldedText text, int start, int end, int fewest) {
        var count = text.slice(start, end).split(" ").length;
        return count >= fewest && !western.isWord(text, start) && isRead(text, start, end);
    }

    private boolean isRead(FoldedText text, int start, int end) {
        return Character.isUpperCase(text.at(start))
                && !words.before().cues().isAt(text, start)
                && western.read(text, start, EnumSet.of(Evidence.STRONG_CUE))
                        .filter(name -> name.end() >= end)
                        .isPresent();
    }

    /** Whether a month stands behind a number: 4 June. */
    private boolean isOfDate(FoldedText text, int start) {
        return text.at(start - 1) == ' ' && Characters.isDigit(text.at(start - 2)) && months.isAt(text, start);
    }

    private static int behindWord(FoldedText text, int start, int end) {
        var at = start;
        while (at < end && text.at(at) != ' ') {
            at++;
        }
        return Math.min(at + 1, end);
    }

    private static void offer(int start, int end, Consumer<Candidate> found) {
        found.accept(new Candidate(Kind.NAME, start, end, EnumSet.of(Evidence.PERSONAL_DETAILS, Evidence.CLEAR_END)));
    }
}
