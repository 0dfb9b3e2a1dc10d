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
    private static final int FURTHEST_AMOUNT = 4;
    private static final int LONGEST_JOINT = 5;
    private static final String JOINTS = " \t\r\n:=#.-(\"'\u201C\u300C号码是为系no.is";

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
            at = Placeholders.after(text, at);
            var word = labels.before().longestAt(text, at);
            word.ifPresent(index.words::add);
            at = word.map(WordTree.Found::end).orElse(at + 1);
        }
        return index;
    }

    /** What the words around a candidate say of it. */
    public Set<Evidence> around(Kind kind, int start, int end) {
        var evidence = EnumSet.noneOf(Evidence.class);
        nearestBefore(start).ifPresent(word -> {
            if (word.meaning().kinds().contains(kind)) {
                evidence.add(Evidence.LABELLED);
            } else if (!hasNumber(word.end(), start)) {
                evidence.addAll(contradictions(kind, word, start));
            }
        });
        if (isPlainNumber(kind) && labels.isAmountAfter(text, end)) {
            evidence.add(Evidence.AMOUNT);
        }
        if (kind == Kind.IP_ADDRESS && labels.isVersionAfter(text, end)) {
            evidence.add(Evidence.VERSION_LABEL);
        }
        return evidence;
    }

    /** Whether a word that names a kind adjoins a place. */
    public boolean isNamed(Kind kind, int start) {
        return nearestBefore(start)
                .filter(word -> word.meaning().kinds().contains(kind) && isJoined(word.end(), start))
                .isPresent();
    }

    private Set<Evidence> contradictions(Kind kind, WordTree.Found<Label> word, int start) {
        var contradictions = EnumSet.noneOf(Evidence.class);
        for (var contradiction : word.meaning().contradictions()) {
            var reaches =
                    switch (contradiction) {
                        case AMOUNT -> isPlainNumber(kind) && start - word.end() <= FURTHEST_AMOUNT;
                        case OTHER_LABEL -> isJoined(word.end(), start);
                        case VERSION_LABEL -> kind == Kind.IP_ADDRESS && isJoined(word.end(), start);
                        default -> true;
                    };
            if (reaches) {
                contradictions.add(contradiction);
            }
        }
        return contradictions;
    }

    /** Whether nothing but a joint stands between a word and a number: else it need not speak of that number. */
    private boolean isJoined(int from, int to) {
        if (to - from > LONGEST_JOINT) {
            return false;
        }
        for (var at = from; at < to; at++) {
            if (JOINTS.indexOf(Character.toLowerCase(text.at(at))) < 0 && !Characters.isEnclosedDigit(text.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** What an amount can look like; none begins with 0 as a fixed line does. */
    private static boolean isPlainNumber(Kind kind) {
        return kind == Kind.NATIONAL_ID || kind == Kind.MOBILE;
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

    /** Whether a number stands there, or stood there before it was found and hidden: a word speaks of the first one. */
    private boolean hasNumber(int from, int to) {
        for (var at = from; at < to; at++) {
            if (Characters.isDigit(text.at(at)) || text.at(at) == '\0') {
                return true;
            }
        }
        return false;
    }
}
