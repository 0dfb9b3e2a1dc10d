package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.Row;

/**
 * One reason for a grade.
 *
 * @param overDays the grade holds where more days than these are past due; absent: it does not depend on them
 * @param watchMonths the grade holds for so many months after a restructuring; absent: it does not depend on one
 * @param validFrom day from which the rule is in force
 */
public record GradeRule(
        Grade grade,
        Optional<Integer> overDays,
        Optional<Integer> watchMonths,
        LocalDate validFrom,
        String source,
        Confidence confidence) {

    public GradeRule {
        if (overDays.isPresent() == watchMonths.isPresent()) {
            throw new IllegalArgumentException("either over-days or watch-months is stated: " + grade);
        }
    }

    static GradeRule of(Row row) {
        return new GradeRule(
                row.constant("grade", Grade.class),
                row.integerIfAny("over-days"),
                row.integerIfAny("watch-months"),
                row.date("valid-from"),
                row.text("source"),
                row.constant("confidence", Confidence.class));
    }

    boolean holds(int pastDueDays, Optional<LocalDate> restructuredOn, LocalDate asOf) {
        if (asOf.isBefore(validFrom)) {
            return false;
        }
        return overDays.map(days -> pastDueDays > days)
                .orElseGet(() -> restructuredOn
                        .filter(date ->
                                !asOf.isBefore(date) && asOf.isBefore(date.plusMonths(watchMonths.orElseThrow())))
                        .isPresent());
    }
}
