package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The five-grade classification as far as days and restructuring decide it (order [2023] 1 of CBIRC and PBOC, in
 * force since 2023-07-01): the least grade that a loan must have. A lender may find worse for other reasons.
 *
 * @param rules at least one
 */
public record Classification(List<GradeRule> rules) {
    private static final List<String> COLUMNS =
            List.of("grade", "over-days", "watch-months", "valid-from", "source", "confidence");

    private static final int LAST_YEAR = 9999;

    public Classification {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a classification needs a rule");
        }
    }

    /**
     * A grade and why.
     *
     * @param because the rule that holds; absent for {@link Grade#NORMAL}
     */
    public record Classified(Grade grade, Optional<GradeRule> because) {}

    /** China's rules as shipped. */
    public static Result<Classification> shipped() {
        return read(DataTable.shipped(Classification.class, "/overdue/grades.txt"));
    }

    /**
     * Rules from a table with the columns grade, over-days, watch-months, valid-from, source and confidence.
     *
     * @return refused where a line cannot be read, or there is none
     */
    public static Result<Classification> read(DataTable table) {
        return Result.read(table.rows(COLUMNS, GradeRule::of))
                .then(rules -> rules.isEmpty()
                        ? Result.refused(Reason.TOO_SMALL, table.name(), "no rule")
                        : Result.of(new Classification(rules)));
    }

    /**
     * @param pastDueDays all days past due: neither grace nor a pause makes a grade better
     * @param restructuredOn day of the newest restructuring; each starts the watch anew
     * @return refused where days are negative, where no rule is in force on that day yet ({@code asOf}), or where it is
     *     after the year 9999
     */
    public Result<Classified> of(int pastDueDays, Optional<LocalDate> restructuredOn, LocalDate asOf) {
        if (pastDueDays < 0) {
            return Result.refused(Reason.NEGATIVE, "pastDueDays", pastDueDays);
        }
        if (asOf.getYear() > LAST_YEAR) {
            return Result.refused(Reason.OUT_OF_RANGE, "asOf", asOf);
        }
        if (rules.stream().allMatch(rule -> asOf.isBefore(rule.validFrom()))) {
            return Result.refused(Reason.NO_VALUE_KNOWN, "asOf", asOf);
        }
        return Result.of(rules.stream()
                .filter(rule -> rule.holds(pastDueDays, restructuredOn, asOf))
                .max(Comparator.comparing(GradeRule::grade))
                .map(rule -> new Classified(rule.grade(), Optional.of(rule)))
                .orElseGet(() -> new Classified(Grade.NORMAL, Optional.empty())));
    }
}
