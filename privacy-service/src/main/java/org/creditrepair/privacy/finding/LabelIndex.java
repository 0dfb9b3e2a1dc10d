package org.creditrepair.privacy.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.lexicon.WordTree;

/** Where the words of a text stand that say what a number is: the longest from the left, without overlap. */
public final class LabelIndex {
    private static final int FURTHEST_LABEL = 16;
    private static final int LONGEST_PLACEHOLDER = 24;
    private static final int FURTHEST_AMOUNT = 4;

    private final FoldedText text;
    private final Labels labels;
    private final List<WordTree.Found<Label>> words = new ArrayList<>();

    private LabelIndex(FoldedText text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    public static LabelIndex of(FoldedText text, Labels labels) {
        var index = new LabelIndex(text, labels);
        for (var at = 0; at < text.length(); ) {
            at = afterPlaceholder(text, at);
            var word = labels.before().longestAt(text, at);
            word.ifPresent(index.words::add);
            at = word.map(WordTree.Found::end).orElse(at + 1);
        }
        return index;
    }

    /** What stands in square brackets stands for a value and names none. */
    private static int afterPlaceholder(FoldedText text, int at) {
        if (text.at(at) != '[') {
            return at;
        }
        for (var end = at + 1; end - at <= LONGEST_PLACEHOLDER; end++) {
            if (text.at(end) == ']') {
                return end;
            }
        }
        return at;
    }

    /** What the words around a candidate say of it. */
    public Set<Evidence> around(Kind kind, int start, int end) {
        var evidence = EnumSet.noneOf(Evidence.class);
        nearestBefore(start).ifPresent(word -> {
            if (word.meaning().kinds().contains(kind)) {
                evidence.add(Evidence.LABELLED);
            } else if (!hasDigits(word.end(), start)) {
                evidence.addAll(contradictions(kind, word, start));
            }
        });
        if (isPlainNumber(kind) && labels.isAmountAfter(text, end)) {
            evidence.add(Evidence.AMOUNT);
        }
        return evidence;
    }

    private static Set<Evidence> contradictions(Kind kind, WordTree.Found<Label> word, int start) {
        var contradictions = EnumSet.noneOf(Evidence.class);
        for (var contradiction : word.meaning().contradictions()) {
            var reaches =
                    switch (contradiction) {
                        case AMOUNT -> isPlainNumber(kind) && start - word.end() <= FURTHEST_AMOUNT;
                        case VERSION_LABEL -> kind == Kind.IP_ADDRESS;
                        default -> true;
                    };
            if (reaches) {
                contradictions.add(contradiction);
            }
        }
        return contradictions;
    }

    /** What an amount can look like. */
    private static boolean isPlainNumber(Kind kind) {
        return kind == Kind.NATIONAL_ID || kind == Kind.MOBILE || kind == Kind.LANDLINE;
    }

    private Optional<WordTree.Found<Label>> nearestBefore(int start) {
        var nearest = lastEndingAtOrBefore(start);
        if (nearest < 0) {
            return Optional.empty();
        }
        var word = words.get(nearest);
        return start - word.end() <= FURTHEST_LABEL && !hasSentenceEnd(word.end(), start)
                ? Optional.of(word)
                : Optional.empty();
    }

    /** The words stand in order and do not overlap, so their ends are in order too. */
    private int lastEndingAtOrBefore(int position) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (words.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private boolean hasSentenceEnd(int from, int to) {
        for (var at = from; at < to; at++) {
            if (Characters.endsSentence(text.at(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigits(int from, int to) {
        for (var at = from; at < to; at++) {
            if (Characters.isDigit(text.at(at))) {
                return true;
            }
        }
        return false;
    }
}
