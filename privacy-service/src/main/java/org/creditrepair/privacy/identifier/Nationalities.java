package org.creditrepair.privacy.identifier;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.privacy.datatable.DataTable;

/** Codes of nationality, ISO 3166-1. */
final class Nationalities {
    private static final Nationalities SHIPPED = of(DataTable.shipped("/identifier/nationalities.txt"));

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
                List.of("alpha-3", "numeric"), row -> new Nationality(row.text("alpha-3"), row.text("numeric")));
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
