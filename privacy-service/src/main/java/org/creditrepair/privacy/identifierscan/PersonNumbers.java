package org.creditrepair.privacy.identifierscan;

import org.creditrepair.privacy.finding.Characters;
import org.creditrepair.privacy.finding.Kind;
import org.creditrepair.privacy.identifier.CheckCharacters;

/** Numbers of persons, among them those of permits: eighteen characters with a check character, or fifteen digits. */
final class PersonNumbers {
    private static final int LENGTH = 18;
    private static final int OLD_LENGTH = 15;
    private static final int MONTH_OF_BIRTH = 10;
    private static final int OLD_MONTH_OF_BIRTH = 8;
    private static final char MARK_OF_FOREIGNERS = '9';
    private static final char TIMES = '\u00D7';

    private final NumberCandidates candidates;
    private final NumberWindow window;

    PersonNumbers(NumberCandidates candidates) {
        this.candidates = candidates;
        this.window = candidates.window();
    }

    void read() {
        if (window.count() == OLD_LENGTH && window.isMonthAndDay(OLD_MONTH_OF_BIRTH) && window.isInFewGroupsOrApart()) {
            candidates.offer(Kind.NATIONAL_ID);
        }
        readWithCheckCharacter();
    }

    /** One of fifteen digits has no check character to tell it from numbers that stand one below the other. */
    void readWrapped() {
        readWithCheckCharacter();
    }

    private void readWithCheckCharacter() {
        if (window.count() == LENGTH && window.isMonthAndDay(MONTH_OF_BIRTH)) {
            read(window.digits(), window.end());
        } else if (window.count() == LENGTH - 1 && window.isMonthAndDay(MONTH_OF_BIRTH)) {
            var x = Characters.afterSeparators(candidates.source().text(), window.end());
            if (isLikeX(x)) {
                read(window.digits() + 'X', x + 1);
            }
        }
    }

    /** Two signs of multiplication in a row are a mask. */
    private boolean isLikeX(int at) {
        var text = candidates.source().text();
        return Characters.isLikeX(text.at(at)) && (text.at(at) != TIMES || text.at(at + 1) != TIMES);
    }

    private void read(String characters, int end) {
        if (CheckCharacters.ofNationalId(characters) != characters.charAt(LENGTH - 1)) {
            candidates.tellMistyped(Kind.NATIONAL_ID, end);
        } else if (characters.charAt(0) == MARK_OF_FOREIGNERS) {
            candidates.offer(Kind.FOREIGNER_PERMIT, characters, window.start(), end);
        } else {
            candidates.offer(Kind.NATIONAL_ID, characters, window.start(), end);
            candidates.offer(Kind.RESIDENCE_PERMIT, characters, window.start(), end);
        }
    }
}
