package org.creditrepair.privacy.personscan;

import java.util.Locale;
import java.util.Set;
import org.creditrepair.privacy.folding.FoldedText;

/** The ways in which notes and letters write a Western title: mr, MR., (Mrs). */
final class WesternTitle {
    private static final Set<String> OF_ANYBODY = Set.of("mr", "mrs");
    private static final int LONGEST = 3;

    private WesternTitle() {}

    /** Whether mr or mrs ends at a place, which are no other words in small letters; other titles are. */
    static boolean isOfAnybody(FoldedText text, int end) {
        var last = text.at(end - 1) == '.' ? end - 1 : end;
        var start = last;
        while (last - start <= LONGEST && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        return text.at(end) == ' '
                && last > start
                && OF_ANYBODY.contains(text.slice(start, last).toLowerCase(Locale.ROOT));
    }

    /** The end of the brackets in which a word stands alone: (Mrs) Mary Jones. */
    static int afterBrackets(FoldedText text, int start, int end) {
        var last = text.at(end - 1);
        var isAlone = text.at(start - 1) == '(' && text.at(end) == ')';
        return isAlone && (last == '.' || Character.isLowerCase(last)) ? end + 1 : end;
    }
}
