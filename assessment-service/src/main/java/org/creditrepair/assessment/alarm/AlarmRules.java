package org.creditrepair.assessment.alarm;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.result.Result;

/** Rules by statistic and day. */
public record AlarmRules(List<AlarmRule> rules) {
    private static final String SHIPPED = "/alarm/rules.txt";

    public AlarmRules {
        rules = List.copyOf(rules);
    }

    /** The rules that are shipped; most of them are conventions. */
    public static Result<AlarmRules> shipped() {
        return read(RuleFile.shipped(SHIPPED));
    }

    /**
     * Rules from a table: cells between {@code |}, the first line names the columns statistic, worse, watch, alarm,
     * samples, cases, goods, bads, expected, valid-from, confidence and source; lines that are empty or start with
     * {@code #} are skipped. What the columns say: {@link Thresholds}, {@link Minimum}, {@link AlarmRule.Origin}.
     *
     * @return refused at the first line that cannot be read, or that has statistic and day of an earlier one: field is
     *     line and column, value is what stands there
     */
    public static Result<AlarmRules> read(String table) {
        return new RuleFile(table).rules().map(AlarmRules::new);
    }

    /** The rule of a statistic that is in force on a day: the one that came into force last. */
    public Optional<AlarmRule> of(String statistic, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.statistic().equals(statistic))
                .filter(rule -> !rule.origin().validFrom().isAfter(day))
                .max(Comparator.comparing(rule -> rule.origin().validFrom()));
    }
}
