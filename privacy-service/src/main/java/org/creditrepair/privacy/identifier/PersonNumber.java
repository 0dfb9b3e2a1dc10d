package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The form that the numbers of persons share since GB 11643-1999: six digits of origin, date of birth as yyyymmdd,
 * three digits of sequence, check character of ISO 7064 MOD 11-2.
 */
final class PersonNumber {
    static final int LENGTH = 18;
    /** Nobody who was ever given a number was born before. */
    private static final int FIRST_YEAR = 1800;
    /** Without a day to compare with, a later year is taken for no date at all. */
    private static final int LAST_YEAR = 2099;

    private PersonNumber() {}

    /** Why eighteen characters are no number of a person, if so. */
    static Optional<Refusal> refusal(String characters, LocalDate day) {
        if (characters.length() != LENGTH) {
            return Optional.of(Refusal.WRONG_LENGTH);
        }
        var last = characters.charAt(LENGTH - 1);
        if (!Writing.areDigits(characters, 0, LENGTH - 1) || !Writing.isDigit(last) && last != 'X') {
            return Optional.of(Refusal.WRONG_CHARACTER);
        }
        if (birth(characters).filter(date -> !date.isAfter(day)).isEmpty()) {
            return Optional.of(Refusal.IMPOSSIBLE_DATE);
        }
        return CheckCharacters.ofNationalId(characters) == last
                ? Optional.empty()
                : Optional.of(Refusal.WRONG_CHECK_CHARACTER);
    }

    /** What is odd about the date of birth of a number that is not refused. */
    static Optional<Warning> warning(String characters, LocalDate day) {
        return birth(characters)
                .filter(birth -> day.equals(LocalDate.MAX)
                        && birth.isAfter(Regions.shipped().newest()))
                .map(birth -> Warning.BIRTH_AFTER_LISTS);
    }

    /** The date of birth in the digits from the seventh to the fourteenth. */
    static Optional<LocalDate> birth(String digits) {
        return date(Writing.number(digits, 6, 10), Writing.number(digits, 10, 12), Writing.number(digits, 12, 14));
    }

    static Optional<LocalDate> date(int year, int month, int dayOfMonth) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) {
            return Optional.empty();
        }
        return dayOfMonth < 1 || dayOfMonth > YearMonth.of(year, month).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month, dayOfMonth));
    }
}
