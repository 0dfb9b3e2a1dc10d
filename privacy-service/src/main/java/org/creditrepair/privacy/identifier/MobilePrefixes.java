package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.privacy.datatable.DataTable;
import org.creditrepair.privacy.datatable.Row;

/** What the first digits of a mobile number are for, and whether the suite takes such a number. */
final class MobilePrefixes {
    private static final List<String> COLUMNS =
            List.of("prefix", "use", "outcome", "valid-from", "valid-until", "source", "confidence");
    private static final MobilePrefixes SHIPPED = of(DataTable.shipped("/identifier/mobile-prefixes.txt"));

    private final List<Prefix> longestFirst;

    private MobilePrefixes(List<Prefix> longestFirst) {
        this.longestFirst = longestFirst;
    }

    private enum Use {
        PUBLIC,
        SPECIAL,
        RESERVED
    }

    private enum Outcome {
        ACCEPT,
        WARN,
        REFUSE
    }

    private record Prefix(String digits, Use use, Outcome outcome, Period period) {

        static Prefix of(Row row) {
            return new Prefix(
                    row.text("prefix"),
                    row.constant("use", Use.class),
                    row.constant("outcome", Outcome.class),
                    Period.of(row));
        }

        Parsed judge(String number) {
            return switch (outcome) {
                case ACCEPT -> Parsed.accepted(number, List.of());
                case WARN ->
                    Parsed.accepted(
                            number, List.of(use == Use.RESERVED ? Warning.UNASSIGNED_PREFIX : Warning.SPECIAL_PREFIX));
                case REFUSE -> Parsed.refused(Refusal.UNASSIGNED_PREFIX);
            };
        }
    }

    static MobilePrefixes shipped() {
        return SHIPPED;
    }

    static MobilePrefixes of(DataTable table) {
        return new MobilePrefixes(table.rows(COLUMNS, Prefix::of).stream()
                .sorted(Comparator.comparingInt(
                                (Prefix prefix) -> prefix.digits().length())
                        .reversed())
                .toList());
    }

    Parsed judge(String number, LocalDate day) {
        return longestFirst.stream()
                .filter(prefix ->
                        number.startsWith(prefix.digits()) && prefix.period().includes(day))
                .findFirst()
                .map(prefix -> prefix.judge(number))
                .orElseGet(() -> Parsed.accepted(number, List.of(Warning.UNASSIGNED_PREFIX)));
    }
}
