package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/** Number of a bank card, ISO/IEC 7812: issuer, account, Luhn digit. */
final class BankCard {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    private static final List<String> COLUMNS =
            List.of("from", "to", "network", "lengths", "valid-from", "valid-until", "source", "confidence");
    private static final List<Issuers> ISSUERS =
            DataTable.shipped(BankCard.class, "/identifier/card-issuers.txt")
                    .rows(COLUMNS, Issuers::of)
                    .orThrow()
                    .stream()
                    .sorted(Comparator.comparingInt(Issuers::digits).reversed())
                    .toList();

    private BankCard() {}

    /** Issuers by the first digits of their cards. */
    private record Issuers(int digits, int from, int to, Set<Integer> lengths, Period period) {

        static Issuers of(Row row) {
            var digits = row.text("from").length();
            if (row.text("to").length() != digits) {
                throw new IllegalArgumentException("from and to must have as many digits: " + row.text("to"));
            }
            return new Issuers(
                    digits,
                    row.integer("from"),
                    row.integer("to"),
                    Arrays.stream(row.text("lengths").split(" "))
                            .map(Integer::valueOf)
                            .collect(Collectors.toSet()),
                    Period.of(row));
        }

        boolean issued(String card) {
            var first = Writing.number(card, 0, digits);
            return from <= first && first <= to;
        }
    }

    static Parsed parse(String card, LocalDate day) {
        if (card.length() < SHORTEST || card.length() > LONGEST) {
            return Parsed.refused(Refusal.WRONG_LENGTH);
        }
        if (!Writing.areDigits(card, 0, card.length())) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        var last = card.length() - 1;
        return CheckCharacters.ofBankCard(card.substring(0, last)) == card.charAt(last)
                ? Parsed.accepted(card, warnings(card, day))
                : Parsed.refused(Refusal.WRONG_CHECK_CHARACTER);
    }

    private static List<Warning> warnings(String card, LocalDate day) {
        for (var issuers : ISSUERS) {
            if (issuers.issued(card) && issuers.period().includes(day)) {
                return issuers.lengths().contains(card.length()) ? List.of() : List.of(Warning.UNUSUAL_LENGTH);
            }
        }
        return List.of(Warning.UNKNOWN_ISSUER);
    }
}
