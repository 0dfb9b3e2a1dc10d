package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/**
 * A fixed line of mainland China: area code, seven or eight digits (no local number begins with 0 or 1: such a one is
 * accepted with a warning, for forms are full of 12345678), and an extension of at most six digits if any, after a mark
 * ({@link WrittenSigns#EXTENSION_MARKS}) or after a separator that follows the whole local number.
 */
final class Landline {
    private static final int LONGEST_EXTENSION = 6;
    private static final List<Integer> LONGER_FIRST = List.of(8, 7);
    private static final List<Integer> SHORTER_FIRST = List.of(7, 8);
    /** The country code and ten digits: no area code with its local number has fewer. */
    private static final int SHORTEST_WITH_COUNTRY = 11;

    private Landline() {}

    /**
     * @param number digits from the area code on
     * @param separated where in it a separator stood before the digit
     * @param extension that followed a mark; empty: none did
     */
    private record Dialled(String number, BitSet separated, String extension) {}

    static Parsed parse(String plain, LocalDate day) {
        var compact = Writing.compact(plain, Writing.BRACKETS);
        if (compact.isEmpty()) {
            return Parsed.refused(Refusal.WRONG_SEPARATOR);
        }
        var text = compact.get();
        if (Writing.isForeign(text)) {
            return Parsed.refused(Refusal.WRONG_PREFIX);
        }
        var end = endOfNumber(text);
        var extension = extension(text.substring(end));
        if (extension.isEmpty()) {
            return Parsed.refused(Refusal.WRONG_CHARACTER);
        }
        var number = text.substring(0, end);
        var country = countryLength(number);
        if (country == 0 && !number.startsWith("0")) {
            return Parsed.refused(Refusal.AREA_CODE_MISSING);
        }
        var separated = Writing.separated(plain, Writing.BRACKETS);
        var national = number.substring(country);
        return national.startsWith("0")
                ? parse(new Dialled(national, separated.get(country, end + 1), extension.get()), day)
                : parse(new Dialled("0" + national, separated.get(country - 1, end + 1), extension.get()), day);
    }

    private static Parsed parse(Dialled dialled, LocalDate day) {
        var area = AreaCodes.shipped().leading(dialled.number(), day);
        if (area.isEmpty()) {
            return Parsed.refused(Refusal.UNKNOWN_AREA_CODE);
        }
        var code = area.get().code();
        var rest = dialled.number().substring(code.length());
        var separated = dialled.separated().get(code.length(), dialled.number().length() + 1);
        var usual = area.get().localDigits();
        var marked = dialled.extension();
        for (var length : usual.contains(LONGER_FIRST.getFirst()) ? LONGER_FIRST : SHORTER_FIRST) {
            if (isWhole(rest, length, separated, marked)) {
                return Parsed.accepted(
                        code + "-" + rest.substring(0, length) + behindDash(rest.substring(length) + marked),
                        warnings(rest.charAt(0) >= '2', usual.contains(length)));
            }
        }
        return Parsed.refused(Refusal.WRONG_LENGTH);
    }

    private static String behindDash(String extension) {
        return extension.isEmpty() ? "" : "-" + extension;
    }

    /** Whether so many digits are the local number, and what follows an extension, which no mark announces then. */
    private static boolean isWhole(String rest, int length, BitSet separated, String marked) {
        var more = rest.length() - length;
        return more == 0
                ? !marked.isEmpty() || !isOneDigitApart(length, separated)
                : more > 0 && more <= LONGEST_EXTENSION && marked.isEmpty() && separated.get(length);
    }

    /** The last of eight digits behind the only separator is an extension, as it is in the normal form. */
    private static boolean isOneDigitApart(int length, BitSet separated) {
        return length == LONGER_FIRST.getFirst() && separated.nextSetBit(1) == SHORTER_FIRST.getFirst();
    }

    private static List<Warning> warnings(boolean isAssigned, boolean isUsual) {
        var warnings = new ArrayList<Warning>();
        if (!isAssigned) {
            warnings.add(Warning.UNASSIGNED_PREFIX);
        }
        if (!isUsual) {
            warnings.add(Warning.UNUSUAL_LENGTH);
        }
        return warnings;
    }

    private static int endOfNumber(String text) {
        var end = text.startsWith("+") ? 1 : 0;
        while (end < text.length() && Writing.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The digits after a mark; empty text where there is no mark; nothing where something else stands there. */
    private static Optional<String> extension(String tail) {
        if (tail.isEmpty()) {
            return Optional.of("");
        }
        return WrittenSigns.EXTENSION_MARKS.stream()
                .filter(tail::startsWith)
                .map(mark -> tail.substring(mark.length()))
                .filter(digits -> !digits.isEmpty()
                        && digits.length() <= LONGEST_EXTENSION
                        && Writing.areDigits(digits, 0, digits.length()))
                .findFirst();
    }

    private static int countryLength(String number) {
        if (number.startsWith("+86")) {
            return 3;
        }
        if (number.startsWith("0086")) {
            return 4;
        }
        return number.startsWith("86") && number.length() >= SHORTEST_WITH_COUNTRY ? 2 : 0;
    }

    /** Area codes of fixed lines, with their 0. */
    static final class AreaCodes {
        private static final int SHORTEST = 3;
        private static final int LONGEST = 4;
        private static final List<String> COLUMNS =
                List.of("code", "places", "local-digits", "valid-until", "source", "confidence");
        private static final AreaCodes SHIPPED = of(DataTable.shipped(Landline.class, "/identifier/area-codes.txt"));

        private final Map<String, AreaCode> codes;

        private AreaCodes(Map<String, AreaCode> codes) {
            this.codes = codes;
        }

        /**
         * @param localDigits how many digits a local number has there
         */
        record AreaCode(String code, Set<Integer> localDigits, Optional<LocalDate> validUntil) {

            private static AreaCode of(Row row) {
                return new AreaCode(
                        row.text("code"),
                        Arrays.stream(row.text("local-digits").split(" "))
                                .map(Integer::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.dateIfAny("valid-until"));
            }
        }

        static AreaCodes shipped() {
            return SHIPPED;
        }

        static AreaCodes of(DataTable table) {
            return new AreaCodes(table.rows(COLUMNS, AreaCode::of).orThrow().stream()
                    .collect(Collectors.toMap(AreaCode::code, Function.identity())));
        }

        /** The area code that a number begins with; no code begins with another. */
        Optional<AreaCode> leading(String number, LocalDate day) {
            for (var length = SHORTEST; length <= LONGEST && length < number.length(); length++) {
                var code = codes.get(number.substring(0, length));
                if (code != null && code.validUntil().filter(day::isAfter).isEmpty()) {
                    return Optional.of(code);
                }
            }
            return Optional.empty();
        }
    }
}
