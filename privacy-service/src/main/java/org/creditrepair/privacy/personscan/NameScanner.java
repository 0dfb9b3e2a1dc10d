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
    private static final String BETWEEN = " \t\n\r(\"'\u201C\u300C\u300E\u300A\u3010,|";
    private static final String LIST_SIGNS = "\u3001和与及";
    private static final int LONGEST_JOINT = 8;
    private static final int LONGEST_LIST = 8;

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
    record Name(int end, Set<Evidence> evidence) {}

    @Override
    public void scan(SourceText source, Consumer<Candidate> found) {
        var text = source.text();
        for (var at = 0; at < text.length(); at++) {
            words.cues()
                    .longestAt(text, at)
                    .filter(cue -> isMeant(text, cue))
                    .ifPresent(cue -> after(text, cue, found));
        }
    }

    private static boolean isMeant(FoldedText text, WordTree.Found<NameWords.Cue> cue) {
        return cue.meaning() != NameWords.Cue.TITLE || Character.isUpperCase(text.at(cue.start()));
    }

    private void after(FoldedText text, WordTree.Found<NameWords.Cue> cue, Consumer<Candidate> found) {
        var evidence = evidence(cue.meaning());
        var start = joint(text, cue, evidence);
        if (start == cue.end() && Characters.isLatin(text.at(start - 1)) && Characters.isAlphanumeric(text.at(start))) {
            return;
        }
        if (Characters.isHan(text.at(start))) {
            list(text, start, evidence, found);
        } else if (Character.isLetter(text.at(start))) {
            western.read(text, start, evidence).ifPresent(name -> found.accept(candidate(start, name, evidence)));
        }
    }

    private static EnumSet<Evidence> evidence(NameWords.Cue cue) {
        return switch (cue) {
            case STRONG -> EnumSet.of(Evidence.STRONG_CUE);
            case WEAK -> EnumSet.of(Evidence.WEAK_CUE);
            case TITLE -> EnumSet.of(Evidence.STRONG_CUE, Evidence.TITLE);
        };
    }

    /** Where a name may begin after a cue; what joins the two is added to the evidence. */
    private int joint(FoldedText text, WordTree.Found<NameWords.Cue> cue, Set<Evidence> evidence) {
        if (endsWithVerb(text, cue.end())) {
            evidence.add(Evidence.CONNECTOR);
        }
        var at = cue.end();
        while (at - cue.end() < LONGEST_JOINT) {
            var connector = words.connectors().longestAt(text, at);
            if (connector.isPresent()) {
                evidence.add(Evidence.CONNECTOR);
                at = connector.get().end();
            } else if (BETWEEN.indexOf(text.at(at)) >= 0) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean endsWithVerb(FoldedText text, int end) {
        return Optional.of(text)
                .map(whole -> whole.slice(Math.max(0, end - 2), end))
                .filter(tail -> tail.equals("is") || tail.equals("am") || tail.endsWith("叫") || tail.endsWith("是"))
                .isPresent();
    }

    /** One name, or several that 、 or 和 join. */
    private void list(FoldedText text, int first, Set<Evidence> evidence, Consumer<Candidate> found) {
        var start = first;
        for (var count = 0; count < LONGEST_LIST; count++) {
            var name = chinese.read(text, start, evidence);
            if (name.isEmpty()) {
                return;
            }
            found.accept(candidate(start, name.get(), evidence));
            var end = name.get().end();
            if (LIST_SIGNS.indexOf(text.at(end)) < 0) {
                return;
            }
            start = end + 1;
        }
    }

    private static Candidate candidate(int start, Name name, Set<Evidence> cue) {
        var evidence = EnumSet.copyOf(cue);
        evidence.addAll(name.evidence());
        return new Candidate(Kind.NAME, start, name.end(), evidence);
    }
}
