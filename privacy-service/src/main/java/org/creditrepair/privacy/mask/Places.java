package org.creditrepair.privacy.mask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/**
 * Names of provinces and of cities, of any time, by GB/T 2260: the code of a province ends in 0000, of a city in 00.
 */
final class Places {
    private static final List<String> COLUMNS = List.of("code", "name", "listed-since", "gone-by");
    private static final Places SHIPPED = of(DataTable.shipped(Places.class, "/identifier/regions.txt"));

    private final Set<String> provinces = new HashSet<>();
    private final Set<String> cities = new HashSet<>();

    private Places() {}

    static Places shipped() {
        return SHIPPED;
    }

    static Places of(DataTable table) {
        var places = new Places();
        table.rows(COLUMNS, places::keep).orThrow();
        return places;
    }

    /** Whether a text is the name of a province, of a city, or of a city behind a province. */
    boolean isPlace(String text) {
        if (provinces.contains(text) || cities.contains(text)) {
            return true;
        }
        for (var end = 1; end < text.length(); end++) {
            if (provinces.contains(text.substring(0, end)) && cities.contains(text.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private String keep(Row row) {
        var code = row.text("code");
        var name = row.text("name");
        if (code.endsWith("0000")) {
            provinces.add(name);
        } else if (code.endsWith("00") && !isNoName(name)) {
            cities.add(name);
        }
        return name;
    }

    /** Lists hold what a province governs itself under names that say only that: 市辖区, 县, 省直辖县级行政区划. */
    private static boolean isNoName(String name) {
        return name.contains("辖") || name.length() == 1;
    }
}
