package org.creditrepair.privacy.personscan;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.creditrepair.privacy.finding.Candidate;
import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.DateReader;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.finding.Numerals;
import org.creditrepair.privacy.finding.Scanner;
import org.creditrepair.privacy.finding.SourceText;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.DataFile;
import org.creditrepair.privacy.lexicon.WordTree;

/** Dates, or months, beside a word that says that somebody was born then. Other dates are none of our business. */
final class BirthDateScanner implements Scanner {
    private static final String PATH = "/recognise/births.txt";
    private static final String BETWEEN = " \t\n\r|:=()\"'>是为于在,、";
    private static final int LONGEST_JOINT = 6;
    private static final int LONGEST_SPEAKER = 20;
    private static final int LONGEST_ASIDE = 20;
    private static final List<String> VERBS = List.of("is on ", "was on ", "is ", "was ");
    private static final String ARTICLE = "the ";

    private final WordTree<String> before;
    private final WordTree<String> after;
    private final WordTree<String> calendars;
    private final DateReader dates;

    private BirthDateScanner(
            WordTree<String> before, WordTree<String> after, WordTree<String> calendars, DateReader dates) {
        this.before = before;
        this.after = after;
        this.calendars = calendars;
        this.dates = dates;
    }

    static BirthDateScanner shipped(Numerals numerals) {
        var file = DataFile.shipped(PATH);
        return new BirthDateScanner(
                WordTree.of(file.words("before")),
                WordTree.of(file.words("after")),
                WordTree.of(file.words("calendar")),
                DateReader.shipped(numerals));
    }

    /** The words for months. */
    static WordTree<String> months() {
        return WordTree.of(DataFile.shipped(PATH).words("month").stream()
                .map(month -> month.substring(0, month.lastIndexOf(' ')))
                .toList());
    }

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        var at = 0;
        while (at < text.length()) {
            var word = before.longestAt(text, at);
            word.ifPresent(label -> behind(text, label.end(), found));
            at = word.map(WordTree.Found::end).orElse(at + 1);
        }
        beforeWords(text, found);
    }

    private void beforeWords(FoldedText text, Consumer<Candidate> found) {
        for (var start = 0; start < text.length(); ) {
            var end = dates.mayBegin(text, start) ? dates.end(text, start) : start;
            var isBirth = end > start && isBorn(text, Characters.afterBlanks(text, end, 1));
            if (isBirth) {
                offer(start, end, found);
            }
            start = isBirth ? end : start + 1;
        }
    }

    /** Whether a stretch is wholly a word that asks for a date of birth. */
    boolean isLabel(FoldedText text, int start, int end) {
        return before.longestAt(text, start).filter(word -> word.end() == end).isPresent();
    }

    /** The date that is the whole of a stretch. */
    void date(FoldedText text, int start, int end, Consumer<Candidate> found) {
        if (start < end && dates.end(text, start) == end) {
            offer(start, end, found);
        }
    }

    private void behind(FoldedText text, int wordEnd, Consumer<Candidate> found) {
        var start = afterCalendar(text, afterSigns(text, afterQuestion(text, afterAside(text, wordEnd))));
        start = afterWord(text, start > wordEnd ? afterVerb(text, start) : start, ARTICLE);
        var end = dates.end(text, start);
        if (end > start) {
            offer(start, end, found);
        }
    }

    /** Behind a word for the calendar, in brackets or not: 生日：农历, 出生日期（公历）：. */
    private int afterCalendar(FoldedText text, int at) {
        return calendars
                .longestAt(text, at)
                .map(word -> afterSigns(text, word.end()))
                .orElse(at);
    }

    /** Behind what a form says of the writing of a date: Date of birth (DD/MM/YYYY). */
    private static int afterAside(FoldedText text, int at) {
        var start = Characters.afterBlanks(text, at, 1);
        var end = start;
        while (end - start < LONGEST_ASIDE && text.at(end) != ')' && !Characters.isDigit(text.at(end))) {
            end++;
        }
        return text.at(start) == '(' && text.at(end) == ')' ? end + 1 : at;
    }

    /** Behind the question mark of a conversation and the word for who answers: Your date of birth? Caller: */
    private static int afterQuestion(FoldedText text, int at) {
        var question = Characters.afterBlanks(text, at, 1);
        if (text.at(question) != '?') {
            return at;
        }
        var answer = afterSigns(text, question + 1);
        var end = answer;
        while (end - answer < LONGEST_SPEAKER && Character.isLetter(text.at(end))) {
            end++;
        }
        return text.at(end) == ':' ? end : answer;
    }

    private static int afterSigns(FoldedText text, int from) {
        var at = from;
        while (at - from < LONGEST_JOINT && (BETWEEN.indexOf(text.at(at)) >= 0 || Characters.isDash(text.at(at)))) {
            at++;
        }
        return at;
    }

    private static int afterVerb(FoldedText text, int at) {
        return VERBS.stream()
                .map(verb -> afterWord(text, at, verb))
                .filter(end -> end > at)
                .findFirst()
                .orElse(at);
    }

    private static int afterWord(FoldedText text, int at, String word) {
        var end = Math.min(at + word.length(), text.length());
        return text.slice(at, Math.max(at, end)).equalsIgnoreCase(word) ? end : at;
    }

    /** The single character 生 begins many words: it is a word of its own only at an end. */
    private boolean isBorn(FoldedText text, int at) {
        return after.longestAt(text, at)
                .filter(word -> word.length() > 1 || !Characters.isHan(text.at(word.end())))
                .isPresent();
    }

    private static void offer(int start, int end, Consumer<Candidate> found) {
        found.accept(new Candidate(Kind.DATE_OF_BIRTH, start, end, EnumSet.of(Evidence.BIRTH_LABEL)));
    }
}
