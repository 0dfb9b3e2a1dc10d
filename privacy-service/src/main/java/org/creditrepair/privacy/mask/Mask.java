package org.creditrepair.privacy.mask;

import java.util.Objects;

/**
 * A mask keeps a head and a tail of a value and hides the rest. It counts characters as people see them.
 *
 * <p>It fails closed, whatever the value is: of a value that is shorter than {@code wholeFrom} at most half is shown,
 * and of one character nothing; blanks and what nobody sees make a value no longer. Where the length would tell, the
 * hidden part has one length for all values; what a reader could not tell from the mask, or could not see, is hidden. A
 * value that already has the form of this mask stays as it is, and by that form never shows more than the mask would.
 *
 * @param head characters shown at the beginning
 * @param tail characters shown at the end
 * @param wholeFrom least length at which head and tail are shown whole; more than both together, 100 at most
 * @param character stands for what is hidden: one of {@value #CHARACTERS}
 * @param shownLengths lengths at which it stands once for each hidden character, of values without blanks
 */
public record Mask(int head, int tail, int wholeFrom, char character, LengthRange shownLengths) {
    /** None of these joins with a character beside it. */
    static final String CHARACTERS = "*#\uFF0A\u25CF\u2022";

    static final Mask ALL_HIDDEN = new Mask(0, 0, 1, '*', LengthRange.NONE);
    private static final int LEAST_HIDDEN = 4;
    private static final int GREATEST_LENGTH = 100;

    public Mask {
        Objects.requireNonNull(shownLengths, "shown lengths are missing");
        if (head < 0 || tail < 0) {
            throw new IllegalArgumentException("a mask shows a negative count: " + head + ", " + tail);
        }
        if (wholeFrom <= (long) head + tail) {
            throw new IllegalArgumentException("a mask of " + head + " and " + tail + " hides nothing at " + wholeFrom);
        }
        if (wholeFrom > GREATEST_LENGTH) {
            throw new IllegalArgumentException("no value is whole only from " + wholeFrom);
        }
        if (CHARACTERS.indexOf(character) < 0) {
            throw new IllegalArgumentException("not a mask character: " + character);
        }
        if (!shownLengths.equals(LengthRange.NONE) && shownLengths.from() < wholeFrom) {
            throw new IllegalArgumentException("the length of a short value tells: " + shownLengths.from());
        }
    }

    /** Masks a value; null stays null. */
    public String apply(String value) {
        return apply(value, HeadRule.ANYWHERE);
    }

    /**
     * Masks a value of which the shown beginning has to be something.
     *
     * @param rule says where it may end; nothing is shown of a beginning that ends nowhere
     */
    String apply(String value, HeadRule rule) {
        if (value == null) {
            return null;
        }
        var clusters = Clusters.of(value);
        return isMasked(value, clusters, rule) ? value : masked(value, clusters, rule);
    }

    /** How many characters are shown at most of a value in which a reader sees so many. */
    public int visible(int seen) {
        return seen >= wholeFrom ? head + tail : Math.min(head + tail, seen / 2);
    }

    private String masked(String value, Clusters clusters, HeadRule rule) {
        var count = clusters.count();
        var visible = visible(clusters.countSeen());
        var lastShown = Math.min(tail, visible);
        var shownTail = shown(clusters, count - 1, count - 1 - lastShown);
        var shownHead = shownHead(value, clusters, Math.min(head, visible - lastShown), rule);
        var hidden = isLengthShown(clusters) ? count - shownHead - shownTail : fixedLength();
        var tailStart = shownTail == 0 ? value.length() : clusters.start(count - shownTail);
        var headEnd = shownHead == 0 ? 0 : clusters.start(shownHead);
        var masked = value.substring(0, headEnd) + repeated(hidden) + value.substring(tailStart);
        var isJoined = !clusters.isPlain() && Clusters.of(masked).count() != shownHead + hidden + shownTail;
        return isJoined ? repeated(fixedLength()) : masked;
    }

    private boolean isLengthShown(Clusters clusters) {
        return shownLengths.includes(clusters.count()) && clusters.countSeen() == clusters.count();
    }

    private int shownHead(String value, Clusters clusters, int most, HeadRule rule) {
        var shown = shown(clusters, 0, most);
        while (shown > 0 && !rule.mayEnd(value, clusters.start(shown))) {
            shown--;
        }
        return shown;
    }

    /** How many clusters from one index towards another, without it, can be shown in a row. */
    private int shown(Clusters clusters, int from, int to) {
        var step = from <= to ? 1 : -1;
        var shown = 0;
        for (var i = from; i != to && clusters.isShowable(i, character); i += step) {
            shown++;
        }
        return shown;
    }

    /**
     * Whether a value has the form of what this mask makes: head, mask characters, tail, of lengths that it makes. Such
     * a value shows no more than {@link #visible}, so that it may stay even if somebody wrote it so.
     */
    private boolean isMasked(String value, Clusters clusters, HeadRule rule) {
        var count = clusters.count();
        var first = 0;
        while (first < count && clusters.isShowable(first, character)) {
            first++;
        }
        var end = first;
        while (end < count && clusters.is(end, character)) {
            end++;
        }
        var last = count - end;
        return first <= head
                && last <= tail
                && first + last <= visible(count)
                && (end - first == fixedLength() || isLengthShown(clusters))
                && shown(clusters, end, count) == last
                && (first == 0 || rule.mayEnd(value, clusters.start(first)));
    }

    /** One length for all values, and so great that what is masked is at least as long as what is whole. */
    private int fixedLength() {
        return Math.max(Math.max(LEAST_HIDDEN, head + tail), wholeFrom - head - tail);
    }

    private String repeated(int times) {
        return String.valueOf(character).repeat(times);
    }
}
