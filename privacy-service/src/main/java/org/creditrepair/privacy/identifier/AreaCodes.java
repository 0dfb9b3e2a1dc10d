package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creditrepair.privacy.datatable.DataTable;
import org.creditrepair.privacy.datatable.Row;

/** Area codes of fixed lines, with their 0. */
final class AreaCodes {
    private static final List<String> COLUMNS =
            List.of("code", "places", "local-digits", "valid-until", "source", "confidence");
    private static final AreaCodes SHIPPED = of(DataTable.shipped("/identifier/area-codes.txt"));

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
        return new AreaCodes(table.rows(COLUMNS, AreaCode::of).stream()
                .collect(Collectors.toMap(AreaCode::code, Function.identity())));
    }

    /** The area code that a number begins with; no code begins with another. */
    Optional<AreaCode> leading(String number, LocalDate day) {
        return List.of(3, 4).stream()
                .filter(length -> number.length() > length)
                .map(length -> codes.get(number.substring(0, length)))
                .filter(code -> code != null
                        && code.validUntil().map(last -> !day.isAfter(last)).orElse(true))
                .findFirst();
    }
}
