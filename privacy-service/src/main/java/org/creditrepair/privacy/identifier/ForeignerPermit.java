package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.DataTable;

/**
 * The number on a foreigner's permanent residence card. Since 2023-12-01: 9, two digits of the province, ISO 3166
 * numeric nationality, date of birth, sequence, check character as of a national id (National Immigration
 * Administration, rules for reading the card of 2023). Before: ISO 3166 alpha-3 nationality, four digits of the region,
 * date of birth as yymmdd, sequence, check digit with weights 7, 3, 1.
 */
final class ForeignerPermit {
    private static final char FIRST = '9';
    private static final int OLD_LENGTH = 15;
    private static final int OLD_CHECK = OLD_LENGTH - 1;
    private static final int CENTURY = 100;
    private static final List<Integer> CENTURIES = List.of(19, 20);

    private ForeignerPermit() {}

    static Parsed parse(String characters, LocalDate day) {
        return characters.length() == OLD_LENGTH ? parseOld(characters, day) : parseNew(characters, day);
    }

    private static Parsed parseNew(String characters, LocalDate day) {
        var refusal = PersonNumber.refusal(characters, day);
        if (refusal.isPresent()) {
            return Parsed.refused(refusal.get());
        }
        if (characters.charAt(0) != FIRST) {
            return Parsed.refused(Refusal.WRONG_PREFIX);
        }
        var warnings = new ArrayList<Warning>();
        Regions.shipped().warning(province(characters), day).ifPresent(warnings::add);
        if (!Nationalities.shipped().knowsNumber(characters.substring(3, 6))) {
            warnings.add(Warning.UNKNOWN_NATIONALITY);
        }
        PersonNumber.warning(characters, day).ifPresent(warnings::add);
        return Parsed.accepted(characters, warnings);
    }

    /**
     * Whether the first six digits are 9, a province and a nationality that the lists know. No code of GB/T 2260 begins
     * so.
     */
    static boolean isOrigin(String digits, LocalDate day) {
        return digits.charAt(0) == FIRST
                && Regions.shipped().warning(province(digits), day).isEmpty()
                && Nationalities.shipped().knowsNumber(digits.substring(3, 6));
    }

    private static String province(String digits) {
        return digits.substring(1, 3) + "0000";
    }

    private static Parsed parseOld(String characters, LocalDate day) {
        var hasLetters = characters.chars().limit(3).allMatch(character -> Writing.isLetter(character));
        if (!hasLetters || !Writing.areDigits(characters, 3, OLD_LENGTH)) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        if (births(characters).allMatch(birth -> birth.isAfter(day))) {
            return Parsed.refused(Refusal.IMPOSSIBLE_DATE);
        }
        if (CheckCharacters.ofOldForeignerPermit(characters) != characters.charAt(OLD_CHECK)) {
            return Parsed.refused(Refusal.WRONG_CHECK_CHARACTER);
        }
        var warnings = new ArrayList<Warning>();
        Regions.shipped().warning(characters.substring(3, 7) + "00", day).ifPresent(warnings::add);
        if (!Nationalities.shipped().knowsLetters(characters.substring(0, 3))) {
            warnings.add(Warning.UNKNOWN_NATIONALITY);
        }
        warnings.add(Warning.OLD_FOREIGNER_PERMIT);
        return Parsed.accepted(characters, warnings);
    }

    /** The days that yymmdd can stand for. */
    private static Stream<LocalDate> births(String characters) {
        return CENTURIES.stream()
                .flatMap(century -> PersonNumber.date(
                        century * CENTURY + Writing.number(characters, 7, 9),
                        Writing.number(characters, 9, 11),
                        Writing.number(characters, 11, 13))
                        .stream());
    }

    /** Codes of nationality, ISO 3166-1. */
    static final class Nationalities {
        private static final Nationalities SHIPPED =
                of(DataTable.shipped(ForeignerPermit.class, "/identifier/nationalities.txt"));

        private final Set<String> letters;
        private final Set<String> numbers;

        private Nationalities(Set<String> letters, Set<String> numbers) {
            this.letters = letters;
            this.numbers = numbers;
        }

        static Nationalities shipped() {
            return SHIPPED;
        }

        static Nationalities of(DataTable table) {
            record Nationality(String letters, String number) {}
            var rows = table.rows(
                            List.of("alpha-3", "numeric"),
                            row -> new Nationality(row.text("alpha-3"), row.text("numeric")))
                    .orThrow();
            return new Nationalities(
                    rows.stream().map(Nationality::letters).collect(Collectors.toUnmodifiableSet()),
                    rows.stream().map(Nationality::number).collect(Collectors.toUnmodifiableSet()));
        }

        boolean knowsLetters(String alpha3) {
            return letters.contains(alpha3);
        }

        boolean knowsNumber(String numeric) {
            return numbers.contains(numeric);
        }
    }
}
