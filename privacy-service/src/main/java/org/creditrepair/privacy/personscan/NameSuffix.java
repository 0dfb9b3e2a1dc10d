package org.creditrepair.privacy.personscan;

import java.util.List;
import org.creditrepair.privacy.folding.FoldedText;

/** What tells members of a family apart behind an English name: Jr., Sr, III. */
final class NameSuffix {
    private static final List<String> SUFFIXES = List.of("Jr", "JR", "Sr", "SR", "II", "III", "IV");
    private static final int LONGEST = 3;

    private NameSuffix() {}

    /** Where a name ends with its suffix, and the full stop of that, before or behind a place where a word ends. */
    static int end(FoldedText text, int nameEnd) {
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

    private static boolean isAt(FoldedText text, int start, String suffix) {
        var end = Math.min(start + suffix.length(), text.length());
        return start > 0
                && text.at(start - 1) == ' '
                && end - start <= LONGEST
                && text.slice(start, end).equals(suffix)
                && !Character.isLetterOrDigit(text.at(end));
    }

    private static int afterStop(FoldedText text, int end) {
        return text.at(end) == '.' && Character.isLowerCase(text.at(end - 1)) ? end + 1 : end;
    }
}
