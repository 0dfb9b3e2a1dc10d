package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/** What may stand where on a licence plate. */
final class PlateRules {
    private static final List<String> COLUMNS =
            List.of("part", "value", "meaning", "valid-from", "valid-until", "source", "confidence");
    private static final PlateRules SHIPPED = of(DataTable.shipped(PlateRules.class, "/identifier/plate-rules.txt"));

    private final List<Rule> rules;

    private PlateRules(List<Rule> rules) {
        this.rules = rules;
    }

    enum Part {
        PROVINCE,
        ENERGY_ELECTRIC,
        ENERGY_OTHER,
        SUFFIX,
        LONG_SUFFIX,
        AIRFIELD,
        MILITARY
    }

    private record Rule(Part part, String value, Period period) {

        static Rule of(Row row) {
            return new Rule(row.constant("part", Part.class), row.text("value"), Period.of(row));
        }
    }

    /** The rules of one day. */
    record OfDay(List<Rule> rules, LocalDate day) {

        boolean has(Part part, char character) {
            return has(part, String.valueOf(character));
        }

        boolean has(Part part, String text) {
            return rules.stream()
                    .anyMatch(rule -> rule.part() == part
                            && rule.value().equals(text)
                            && rule.period().includes(day));
        }

        boolean isEnergyClass(char character) {
            return has(Part.ENERGY_ELECTRIC, character) || has(Part.ENERGY_OTHER, character);
        }
    }

    static PlateRules shipped() {
        return SHIPPED;
    }

    static PlateRules of(DataTable table) {
        return new PlateRules(table.rows(COLUMNS, Rule::of).orThrow());
    }

    OfDay on(LocalDate day) {
        return new OfDay(rules, day);
    }
}
