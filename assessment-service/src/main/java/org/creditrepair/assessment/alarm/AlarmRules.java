package org.creditrepair.assessment.alarm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.chassis.datatable.Reading;
import org.creditrepair.chassis.datatable.Row;

/** Rules by statistic and day. */
public record AlarmRules(List<AlarmRule> rules) {
    private static final String SHIPPED = "/alarm/rules.txt";
    private static final List<String> COLUMNS = List.of(
            "statistic",
            "worse",
            "watch",
            "alarm",
            "samples",
            "cases",
            "goods",
            "bads",
            "expected",
            "valid-from",
            "confidence",
            "source");

    public AlarmRules {
        rules = List.copyOf(rules);
    }

    /** The rules that are shipped; most of them are conventions. */
    public static Result<AlarmRules> shipped() {
        return read(DataTable.shipped(AlarmRules.class, SHIPPED));
    }

    /**
     * Rules from a table with the columns statistic, worse, watch, alarm, samples, cases, goods, bads, expected,
     * valid-from, confidence and source. What they say: {@link Thresholds}, {@link Minimum}, {@link AlarmRule.Origin}.
     *
     * @return refused at the first line that cannot be read: field is line and column, value is what stands there; or
     *     at the first rule that has statistic and day of an earlier one
     */
    public static Result<AlarmRules> read(DataTable table) {
        return switch (table.rows(COLUMNS, AlarmRules::rule)) {
            case Reading.Read<AlarmRule>(var rules) ->
                Result.unless(twice(table.name(), rules), () -> new AlarmRules(rules));
            case Reading.Unreadable<AlarmRule>(var place, var value) -> Result.refused(Reason.UNREADABLE, place, value);
        };
    }

    private static AlarmRule rule(Row row) {
        return new AlarmRule(
                row.text("statistic"),
                new Thresholds(
                        row.constant("worse", Thresholds.Worse.class),
                        row.decimal("watch").doubleValue(),
                        row.decimal("alarm").doubleValue()),
                new Minimum(
                        row.integer("samples"),
                        row.integer("cases"),
                        row.integer("goods"),
                        row.integer("bads"),
                        row.decimal("expected").doubleValue()),
                new AlarmRule.Origin(
                        row.date("valid-from"), row.text("source"), row.constant("confidence", Confidence.class)));
    }

    private static Optional<Refusal> twice(String file, List<AlarmRule> rules) {
        var seen = new HashSet<String>();
        return rules.stream()
                .map(rule -> rule.statistic() + " from " + rule.origin().validFrom())
                .filter(rule -> !seen.add(rule))
                .findFirst()
                .map(rule -> new Refusal(Reason.COMES_TWICE, file + " statistic", rule));
    }

    /** The rule of a statistic that is in force on a day: the one that came into force last. */
    public Optional<AlarmRule> of(String statistic, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.statistic().equals(statistic))
                .filter(rule -> !rule.origin().validFrom().isAfter(day))
                .max(Comparator.comparing(rule -> rule.origin().validFrom()));
    }
}
