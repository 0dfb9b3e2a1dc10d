package org.creditrepair.privacy.finding;

import java.util.Arrays;
import org.creditrepair.privacy.folding.FoldedText;
import org.creditrepair.privacy.identifier.WrittenSigns;

/**
 * The groups of digits of a text: each as long as it can be, of one writing, with what stands between it and the next.
 * That a group is never cut is the look-around: a number never begins or ends within a run of digits.
 */
public final class DigitGroups {
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_EXTENSION_MARK = 8;
    private static final int FIRST_CAPACITY = 64;

    private final FoldedText text;
    private final Numerals numerals;
    private int[] starts = new int[FIRST_CAPACITY];
    private int[] ends = new int[FIRST_CAPACITY];
    private Gap[] gaps = new Gap[FIRST_CAPACITY];
    private int count;

    private DigitGroups(FoldedText text, Numerals numerals) {
        this.text = text;
        this.numerals = numerals;
    }

    public static DigitGroups of(FoldedText text, Numerals numerals) {
        var groups = new DigitGroups(text, numerals);
        for (var at = 0; at < text.length(); ) {
            if (numerals.digit(text.at(at)) >= 0) {
                at = groups.add(at);
            } else {
                at++;
            }
        }
        return groups;
    }

    public int count() {
        return count;
    }

    public int start(int group) {
        return starts[group];
    }

    public int end(int group) {
        return ends[group];
    }

    public int length(int group) {
        return ends[group] - starts[group];
    }

    public boolean isChinese(int group) {
        return numerals.chinese(text.at(starts[group])) >= 0;
    }

    /** Whether it is of digits that came out of other characters, such as ①. */
    public boolean isEnclosed(int group) {
        return Characters.isEnclosedDigit(text.at(starts[group]));
    }

    public char digit(int position) {
        return (char) ('0' + numerals.digit(text.at(position)));
    }

    /** What stands after a group; {@link Gap#BREAK} after the last, and before the first, which is group -1. */
    public Gap gapAfter(int group) {
        return group < 0 || group >= count - 1 ? Gap.BREAK : gaps[group];
    }

    /**
     * Whether the line ends after a group and the next one goes on in the next line in the same writing, with nothing
     * else between them but what may part digits.
     */
    public boolean isWrappedAfter(int group) {
        if (group < 0 || group >= count - 1 || starts[group + 1] - ends[group] > LONGEST_GAP) {
            return false;
        }
        var lines = 0;
        for (var at = ends[group]; at < starts[group + 1]; at++) {
            var character = text.at(at);
            if (character == '\n') {
                lines++;
            } else if (character != '\r' && !Characters.isSeparator(character)) {
                return false;
            }
        }
        return lines == 1 && numerals.isOneWriting(text.at(starts[group]), text.at(starts[group + 1]));
    }

    private int add(int start) {
        var end = start + 1;
        while (numerals.isOneWriting(text.at(start), text.at(end))) {
            end++;
        }
        if (count == starts.length) {
            grow();
        }
        if (count > 0) {
            gaps[count - 1] = gap(ends[count - 1], start);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
        return end;
    }

    private void grow() {
        starts = Arrays.copyOf(starts, count * 2);
        ends = Arrays.copyOf(ends, count * 2);
        gaps = Arrays.copyOf(gaps, count * 2);
    }

    private Gap gap(int from, int to) {
        if (from == to) {
            return Gap.NONE;
        }
        if (to - from > LONGEST_EXTENSION_MARK) {
            return Gap.BREAK;
        }
        var gap = Gap.BLANK;
        for (var at = from; at < to; at++) {
            var part = gap(text.at(at));
            if (part == Gap.BREAK) {
                return isExtension(from, to) ? Gap.EXTENSION : Gap.BREAK;
            }
            gap = part == Gap.BLANK ? gap : part;
        }
        return to - from > LONGEST_GAP ? Gap.BREAK : gap;
    }

    private boolean isExtension(int from, int to) {
        var mark = new StringBuilder();
        for (var at = from; at < to; at++) {
            if (gap(text.at(at)) == Gap.BREAK) {
                mark.append(Character.toUpperCase(text.at(at)));
            }
        }
        return WrittenSigns.EXTENSION_MARKS.contains(mark.toString());
    }

    private static Gap gap(char character) {
        if (Characters.isBlank(character)) {
            return Gap.BLANK;
        }
        if (Characters.isDash(character)) {
            return Gap.DASH;
        }
        if (Characters.isDot(character)) {
            return Gap.DOT;
        }
        return character == '(' || character == ')' ? Gap.BRACKET : Gap.BREAK;
    }
}
