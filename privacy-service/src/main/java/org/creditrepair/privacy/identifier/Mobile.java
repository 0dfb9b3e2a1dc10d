package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/** A mobile number of mainland China: eleven digits from 13 to 19, telecommunication numbering plan of MIIT. */
final class Mobile {
    private static final int LENGTH = 11;

    private Mobile() {}

    static Parsed parse(String compact, LocalDate day) {
        if (Writing.isForeign(compact)) {
            return Parsed.refused(Refusal.WRONG_PREFIX);
        }
        var number = withoutTrunk(withoutCountry(compact));
        if (!Writing.areDigits(number, 0, number.length())) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        if (number.length() != LENGTH) {
            return Parsed.refused(Refusal.WRONG_LENGTH);
        }
        return number.charAt(0) == '1' && number.charAt(1) >= '3'
                ? Prefixes.shipped().judge(number, day)
                : Parsed.refused(Refusal.WRONG_PREFIX);
    }

    private static String withoutCountry(String number) {
        if (number.startsWith("+86")) {
            return number.substring(3);
        }
        if (number.startsWith("0086")) {
            return number.substring(4);
        }
        var behind86 = number.startsWith("860") ? LENGTH + 1 : LENGTH;
        return number.startsWith("86") && number.length() == 2 + behind86 ? number.substring(2) : number;
    }

    /** The 0 of calls from elsewhere in the country; some write it behind the country code, too. */
    private static String withoutTrunk(String number) {
        return number.startsWith("01") && number.length() == LENGTH + 1 ? number.substring(1) : number;
    }

    /** What the first digits of a mobile number are for, and whether the suite takes such a number. */
    static final class Prefixes {
        private static final List<String> COLUMNS =
                List.of("prefix", "use", "outcome", "valid-from", "valid-until", "source", "confidence");
        private static final Prefixes SHIPPED = of(DataTable.shipped(Mobile.class, "/identifier/mobile-prefixes.txt"));

        private final List<Prefix> longestFirst;

        private Prefixes(List<Prefix> longestFirst) {
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
                                number,
                                List.of(use == Use.RESERVED ? Warning.UNASSIGNED_PREFIX : Warning.SPECIAL_PREFIX));
                    case REFUSE -> Parsed.refused(Refusal.UNASSIGNED_PREFIX);
                };
            }
        }

        static Prefixes shipped() {
            return SHIPPED;
        }

        static Prefixes of(DataTable table) {
            return new Prefixes(table.rows(COLUMNS, Prefix::of).orThrow().stream()
                    .sorted(Comparator.comparingInt(
                                    (Prefix prefix) -> prefix.digits().length())
                            .reversed())
                    .toList());
        }

        Parsed judge(String number, LocalDate day) {
            for (var prefix : longestFirst) {
                if (number.startsWith(prefix.digits()) && prefix.period().includes(day)) {
                    return prefix.judge(number);
                }
            }
            return Parsed.accepted(number, List.of(Warning.UNASSIGNED_PREFIX));
        }
    }
}
