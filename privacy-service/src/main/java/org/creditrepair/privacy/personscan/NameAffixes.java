package org.creditrepair.privacy.personscan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.creditrepair.privacy.folding.FoldedText;

/** What stands before and behind a Western name and how notes and letters write it: mr, MR., (Mrs); Jr., Sr, III. */
final class NameAffixes {
    private static final Set<String> MR_AND_MRS = Set.of("mr", "mrs");
    private static final int LONGEST_TITLE = 3;
    private static final List<String> SUFFIXES = List.of("Jr", "JR", "Sr", "SR", "II", "III", "IV");

    private NameAffixes() {}

    /** Whether mr or mrs ends at a place, which are no other words in small letters; other titles are. */
    static boolean isMrOrMrs(FoldedText text, int end) {
        var last = text.at(end - 1) == '.' ? end - 1 : end;
        var start = last;
        while (last - start <= LONGEST_TITLE && Character.isLetter(text.at(start - 1))) {
            start--;
        }
        return text.at(end) == ' '
                && last > start
                && MR_AND_MRS.contains(text.slice(start, last).toLowerCase(Locale.ROOT));
    }

    /** The end of the brackets in which a word stands alone: (Mrs) Mary Jones. */
    static int afterBrackets(FoldedText text, int start, int end) {
        var last = text.at(end - 1);
        var isAlone = text.at(start - 1) == '(' && text.at(end) == ')';
        return isAlone && (last == '.' || Character.isLowerCase(last)) ? end + 1 : end;
    }

    /** Where a name ends with its suffix, and the full stop of that, before or behind a place where a word ends. */
    static int afterSuffix(FoldedText text, int nameEnd) {
        var behindComma = text.at(nameEnd) == ',' && text.at(nameEnd + 1) == ' ' ? nameEnd + 2 : nameEnd;
        for (var suffix : SUFFIXES) {
            if (isAt(text, nameEnd - suffix.length(), suffix)) {
                return afterStop(text, nameEnd);
            }
            if (behindComma > nameEnd && isAt(text, behindComma, suffix)) {
                return afterStop(text, behindComma + suffix.length());
            }
        }
        return nameEnd;
    }

    /** Whether a suffix begins at a place, behind a blank. */
    static boolean isSuffix(FoldedText text, int start) {
        return SUFFIXES.stream().anyMatch(suffix -> isAt(text, start, suffix));
    }

    private static boolean isAt(FoldedText text, int start, String suffix) {
        return text.at(start - 1) == ' '
                && text.startsWith(start, suffix)
                && !Character.isLetterOrDigit(text.at(start + suffix.length()));
    }

    private static int afterStop(FoldedText text, int end) {
        return text.at(end) == '.' && Character.isLowerCase(text.at(end - 1)) ? end + 1 : end;
    }
}
