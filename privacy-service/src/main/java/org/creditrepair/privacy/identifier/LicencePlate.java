package org.creditrepair.privacy.identifier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Row;

/**
 * A licence plate of mainland China, GA 36: ordinary plates with five characters after province and office, new-energy
 * plates with six, plates with a suffix (police, learner, temporary, emergency rescue, ...), of embassies and
 * consulates, of airfields, of the armed police (WJ) and of the armed forces. No serial number has an I or an O.
 */
final class LicencePlate {
    private static final int ORDINARY = 7;
    private static final int NEW_ENERGY = 8;
    private static final int USUAL_LETTERS = 2;
    private static final String ARMED_POLICE = "WJ";
    private static final char EMBASSY = '使';
    private static final char CONSULATE = '领';
    private static final char POLICE = '警';
    private static final String BORDER_SUFFIXES = "港澳";
    private static final String BORDER_OFFICE = "粤Z";

    private LicencePlate() {}

    static Parsed parse(String compact, LocalDate day) {
        var plate = Rules.shipped().simplified(compact);
        if (plate.length() < ORDINARY || plate.length() > NEW_ENERGY + 1) {
            return Parsed.refused(Refusal.WRONG_LENGTH);
        }
        var rules = Rules.shipped().on(day);
        var isKnown = isDiplomatic(plate, rules)
                || isOfForces(plate, rules)
                || isOfAirfield(plate, rules)
                || isCivil(plate, rules);
        return isKnown ? Parsed.accepted(plate, warnings(plate)) : Parsed.refused(Refusal.WRONG_SHAPE);
    }

    private static boolean isCivil(String plate, Rules.OfDay rules) {
        if (!rules.has(Rules.Part.PROVINCE, plate.charAt(0)) || !isOffice(plate)) {
            return false;
        }
        return plate.length() == ORDINARY ? isOrdinary(plate, rules) : isLong(plate, rules);
    }

    /** O is the office of the police of a province: only their own plates bear it. */
    private static boolean isOffice(String plate) {
        var office = plate.charAt(1);
        return isPlateLetter(office) || office == 'O' && plate.charAt(plate.length() - 1) == POLICE;
    }

    private static boolean isOrdinary(String plate, Rules.OfDay rules) {
        var last = plate.charAt(ORDINARY - 1);
        if (!all(plate, 2, ORDINARY - 1, LicencePlate::isSerial)) {
            return false;
        }
        if (isSerial(last)) {
            return true;
        }
        var isAtBorder = BORDER_SUFFIXES.indexOf(last) >= 0;
        return rules.has(Rules.Part.SUFFIX, last) && plate.startsWith(BORDER_OFFICE) == isAtBorder;
    }

    /**
     * A suffix of two characters; or new energy. Small cars: class letter, letter or digit, four digits; large ones:
     * five digits, class letter.
     */
    private static boolean isLong(String plate, Rules.OfDay rules) {
        if (plate.length() != NEW_ENERGY) {
            return false;
        }
        if (rules.has(Rules.Part.LONG_SUFFIX, plate.substring(ORDINARY - 1))) {
            return all(plate, 2, ORDINARY - 1, LicencePlate::isSerial);
        }
        var isSmall = rules.isEnergyClass(plate.charAt(2))
                && isSerial(plate.charAt(3))
                && all(plate, 4, NEW_ENERGY, Writing::isDigit);
        return isSmall
                || all(plate, 2, NEW_ENERGY - 1, Writing::isDigit) && rules.isEnergyClass(plate.charAt(NEW_ENERGY - 1));
    }

    /** 使 and six digits in either order; a province, five or six digits and 领. */
    private static boolean isDiplomatic(String plate, Rules.OfDay rules) {
        var last = plate.length() - 1;
        if (plate.charAt(last) == CONSULATE) {
            return plate.length() <= NEW_ENERGY
                    && rules.has(Rules.Part.PROVINCE, plate.charAt(0))
                    && all(plate, 1, last, Writing::isDigit);
        }
        return plate.length() == ORDINARY
                && (plate.charAt(0) == EMBASSY && all(plate, 1, ORDINARY, Writing::isDigit)
                        || plate.charAt(last) == EMBASSY && all(plate, 0, last, Writing::isDigit));
    }

    /** WJ, a province if any, five characters; or two letters and five digits. */
    private static boolean isOfForces(String plate, Rules.OfDay rules) {
        if (plate.startsWith(ARMED_POLICE)) {
            var serial = rules.has(Rules.Part.PROVINCE, plate.charAt(2)) ? 3 : 2;
            return plate.length() == serial + 5
                    && all(plate, serial, plate.length() - 1, Writing::isDigit)
                    && isSerial(plate.charAt(plate.length() - 1));
        }
        return plate.length() == ORDINARY
                && rules.has(Rules.Part.MILITARY, plate.charAt(0))
                && isPlateLetter(plate.charAt(1))
                && all(plate, 2, ORDINARY, Writing::isDigit);
    }

    /** On airfields only: two characters and five of a serial number. */
    private static boolean isOfAirfield(String plate, Rules.OfDay rules) {
        return plate.length() == ORDINARY
                && rules.has(Rules.Part.AIRFIELD, plate.substring(0, 2))
                && all(plate, 2, ORDINARY, LicencePlate::isSerial);
    }

    private static List<Warning> warnings(String plate) {
        var letters = 0;
        for (var i = 2; i < plate.length(); i++) {
            letters += Writing.isLetter(plate.charAt(i)) ? 1 : 0;
        }
        return letters > USUAL_LETTERS ? List.of(Warning.UNUSUAL_LETTERS) : List.of();
    }

    private static boolean all(String plate, int from, int to, IntPredicate isRight) {
        for (var i = from; i < to; i++) {
            if (!isRight.test(plate.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSerial(int character) {
        return Writing.isDigit(character) || isPlateLetter(character);
    }

    private static boolean isPlateLetter(int character) {
        return Writing.isLetter(character) && character != 'I' && character != 'O';
    }

    /** What may stand where on a licence plate. */
    static final class Rules {
        private static final List<String> COLUMNS =
                List.of("part", "value", "meaning", "valid-from", "valid-until", "source", "confidence");
        private static final Rules SHIPPED = of(DataTable.shipped(LicencePlate.class, "/identifier/plate-rules.txt"));

        private final Map<Part, Map<String, List<Rule>>> rules;
        private final Map<Character, Character> simplified;

        private Rules(List<Rule> rules) {
            this.rules = rules.stream().collect(Collectors.groupingBy(Rule::part, Collectors.groupingBy(Rule::value)));
            this.simplified = rules.stream()
                    .filter(rule -> rule.part() == Part.TRADITIONAL)
                    .collect(Collectors.toUnmodifiableMap(
                            rule -> rule.value().charAt(0),
                            rule -> rule.meaning().charAt(0)));
        }

        enum Part {
            PROVINCE,
            ENERGY_ELECTRIC,
            ENERGY_OTHER,
            SUFFIX,
            LONG_SUFFIX,
            AIRFIELD,
            MILITARY,
            TRADITIONAL
        }

        private record Rule(Part part, String value, String meaning, Period period) {

            static Rule of(Row row) {
                return new Rule(
                        row.constant("part", Part.class), row.text("value"), row.text("meaning"), Period.of(row));
            }
        }

        /** The rules of one day. */
        record OfDay(Map<Part, Map<String, List<Rule>>> rules, LocalDate day) {

            boolean has(Part part, char character) {
                return has(part, String.valueOf(character));
            }

            boolean has(Part part, String text) {
                for (var rule : rules.getOrDefault(part, Map.of()).getOrDefault(text, List.of())) {
                    if (rule.period().includes(day)) {
                        return true;
                    }
                }
                return false;
            }

            boolean isEnergyClass(char character) {
                return has(Part.ENERGY_ELECTRIC, character) || has(Part.ENERGY_OTHER, character);
            }
        }

        static Rules shipped() {
            return SHIPPED;
        }

        static Rules of(DataTable table) {
            return new Rules(table.rows(COLUMNS, Rule::of).orThrow());
        }

        /** The text with the simplified characters that plates bear. */
        String simplified(String plate) {
            var characters = plate.toCharArray();
            for (var i = 0; i < characters.length; i++) {
                characters[i] = simplified.getOrDefault(characters[i], characters[i]);
            }
            return String.valueOf(characters);
        }

        OfDay on(LocalDate day) {
            return new OfDay(rules, day);
        }
    }
}
