package org.creditrepair.repair.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassificationTest {
    private static final Classification GRADES = Classification.shipped().orThrow();
    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final String HEAD = "grade|over-days|watch-months|valid-from|source|confidence\n";

    @ParameterizedTest
    @CsvSource({
        "0, NORMAL",
        "1, SPECIAL_MENTION",
        "90, SPECIAL_MENTION",
        "91, SUBSTANDARD",
        "270, SUBSTANDARD",
        "271, DOUBTFUL",
        "360, DOUBTFUL",
        "361, LOSS",
        "2000, LOSS",
    })
    void the_grade_follows_the_days_past_due(int days, Grade grade) {
        assertThat(GRADES.of(days, Optional.empty(), TODAY).orThrow().grade()).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "0,   2025-06-30, SPECIAL_MENTION", // restructured on the very day
        "0,   2024-07-01, SPECIAL_MENTION", // last day of the watch
        "0,   2024-06-30, NORMAL", // a year later to the day
        "0,   2025-07-01, NORMAL", // not restructured yet
        "91,  2025-06-30, SUBSTANDARD",
        "400, 2025-06-30, LOSS",
    })
    void a_restructured_loan_is_at_least_special_mention_for_a_year(int days, LocalDate restructuredOn, Grade grade) {
        assertThat(GRADES.of(days, Optional.of(restructuredOn), TODAY).orThrow().grade())
                .isEqualTo(grade);
    }

    @Test
    void a_grade_tells_its_rule() {
        var loss = GRADES.of(361, Optional.empty(), TODAY).orThrow();

        assertThat(loss.because().orElseThrow().source()).contains("[2023] 1");
        assertThat(loss.because().orElseThrow().overDays()).contains(360);
        assertThat(GRADES.of(0, Optional.empty(), TODAY).orThrow().because()).isEmpty();
    }

    @Test
    void before_the_rules_were_in_force_no_grade_is_told() {
        assertThat(GRADES.of(0, Optional.empty(), LocalDate.of(2023, 6, 30)))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "asOf", "2023-06-30"));
        assertThat(GRADES.of(91, Optional.empty(), LocalDate.of(2023, 7, 1))
                        .orThrow()
                        .grade())
                .isEqualTo(Grade.SUBSTANDARD);
    }

    @Test
    void negative_days_are_refused() {
        assertThat(GRADES.of(-1, Optional.empty(), TODAY))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "pastDueDays", -1));
    }

    @Test
    void a_rule_of_a_later_day_does_not_hold_yet() {
        var rules = read("substandard|60||2024-01-01|made up|low\nloss|60||2026-01-01|made up|low\n")
                .orThrow();

        assertThat(rules.of(61, Optional.empty(), TODAY).orThrow().grade()).isEqualTo(Grade.SUBSTANDARD);
        assertThat(rules.of(61, Optional.empty(), LocalDate.of(2026, 1, 1))
                        .orThrow()
                        .grade())
                .isEqualTo(Grade.LOSS);
    }

    @Test
    void a_table_that_makes_no_rules_is_refused() {
        assertThat(read("")).isEqualTo(Result.refused(Reason.TOO_SMALL, "grades.txt", "no rule"));
        assertThat(read("loss|60|12|2024-01-01|made up|low"))
                .isEqualTo(Result.refused(
                        Reason.UNREADABLE, "grades.txt line 2", "either over-days or watch-months is stated: LOSS"));
        assertThat(read("bad|60||2024-01-01|made up|low"))
                .isEqualTo(Result.refused(Reason.UNREADABLE, "grades.txt line 2 grade", "bad"));
        assertThatThrownBy(() -> new Classification(List.of())).hasMessage("a classification needs a rule");
    }

    @Test
    void grades_have_the_codes_of_the_report() {
        assertThat(Grade.NORMAL.code()).isEqualTo(1);
        assertThat(Grade.LOSS.code()).isEqualTo(5);
        assertThat(Grade.SPECIAL_MENTION.isNonPerforming()).isFalse();
        assertThat(Grade.SUBSTANDARD.isNonPerforming()).isTrue();
        assertThat(Grade.LOSS.isNonPerforming()).isTrue();
    }

    private static Result<Classification> read(String rows) {
        return Classification.read(new DataTable("grades.txt", HEAD + rows));
    }

    @Test
    void a_day_after_the_year_9999_is_refused() {
        var last = LocalDate.of(9999, 12, 31);

        assertThat(GRADES.of(1, Optional.of(last), last).isAccepted()).isTrue();
        assertThat(GRADES.of(1, Optional.of(LocalDate.MAX), LocalDate.MAX))
                .isEqualTo(Result.refused(Reason.OUT_OF_RANGE, "asOf", LocalDate.MAX));
    }
}
