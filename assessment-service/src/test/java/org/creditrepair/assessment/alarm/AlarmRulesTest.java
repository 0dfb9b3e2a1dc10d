package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.assessment.alarm.AlarmRule.Origin;
import org.creditrepair.assessment.alarm.Thresholds.Worse;
import org.creditrepair.assessment.result.Refusals;
import org.creditrepair.assessment.result.Result;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmRulesTest {
    private static final String HEAD =
            "statistic|worse|watch|alarm|samples|cases|goods|bads|expected|valid-from|confidence|source\n";

    @Test
    void the_rule_that_came_into_force_last_is_in_force() {
        var rules = read(HEAD
                        + "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low|first\n"
                        + "CSI|above|0.1|0.2|2|1|0|0|0|2021-06-01|low|other\n"
                        + "PSI|above|0.1|0.3|2|1|0|0|0|2021-01-01|high|second\n")
                .orThrow();

        assertThat(rules.of("PSI", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(source(rules, LocalDate.of(2020, 1, 1))).isEqualTo("first");
        assertThat(source(rules, LocalDate.of(2020, 12, 31))).isEqualTo("first");
        assertThat(source(rules, LocalDate.of(2021, 1, 1))).isEqualTo("second");
        assertThat(rules.of("KS", LocalDate.of(2024, 1, 1))).isEmpty();
    }

    private static String source(AlarmRules rules, LocalDate day) {
        return rules.of("PSI", day).orElseThrow().origin().source();
    }

    @Test
    void every_cell_is_read() {
        var rules = read("# a comment\n\n" + HEAD
                        + " KS | below |0.4|0.3| 2 | 500 | 60 | 50 | 4.5 |2020-02-01| medium | a b, c ")
                .orThrow();

        assertThat(rules.rules())
                .containsExactly(new AlarmRule(
                        "KS",
                        new Thresholds(Worse.BELOW, 0.4, 0.3),
                        new Minimum(2, 500, 60, 50, 4.5),
                        new Origin(LocalDate.of(2020, 2, 1), "a b, c", Confidence.MEDIUM)));
    }

    @ParameterizedTest
    @CsvSource({
        "PSI|up|0.1|0.2|2|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 worse up",
        "PSI|above|x|0.2|2|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 watch x",
        "PSI|above|0.1|y|2|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 alarm y",
        "PSI|above|0.1|0.2|two|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 samples two",
        "PSI|above|0.1|0.2|2|3000000000|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 cases 3000000000",
        "PSI|above|0.1|0.2|2|1.5|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 cases 1.5",
        "PSI|above|0.1|0.2|2|1||0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 goods ''",
        "PSI|above|0.1|0.2|2|1|0|b|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 bads b",
        "PSI|above|0.1|0.2|2|1|0|0|e|2020-01-01|low|s, UNREADABLE rules.txt line 2 expected e",
        "PSI|above|0.1|0.2|2|1|0|0|0|2020-13-01|low|s, UNREADABLE rules.txt line 2 valid-from 2020-13-01",
        "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|sure|s, UNREADABLE rules.txt line 2 confidence sure",
        "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low, UNREADABLE rules.txt line 2 PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low",
        "PSI|above|0.3|0.2|2|1|0|0|0|2020-01-01|low|s, 'UNREADABLE rules.txt line 2 alarm is milder than watch: 0.2, 0.3'",
        "PSI|above|NaN|0.2|2|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 watch NaN",
        "PSI|above|0.1|0.2|0|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 samples are too few: 0",
        "PSI|above|0.1|0.2|2|0|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 cases are too few: 0",
        "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low| , UNREADABLE rules.txt line 2 source ''",
        "|above|0.1|0.2|2|1|0|0|0|2020-01-01|low|s, UNREADABLE rules.txt line 2 statistic ''"
    })
    void what_cannot_be_read_is_named_by_line_and_column(String line, String answer) {
        assertThat(Refusals.of(read(HEAD + line))).isEqualTo(answer.replace("''", ""));
    }

    @Test
    void the_first_line_that_cannot_be_read_is_named() {
        var good = "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low|s\n";

        assertThat(Refusals.of(read(HEAD + good + good.replace("0.1", "a") + good.replace("0.1", "b"))))
                .isEqualTo("UNREADABLE rules.txt line 3 watch a");
    }

    @Test
    void a_statistic_has_one_rule_from_a_day() {
        var rule = "PSI|above|0.1|0.2|2|1|0|0|0|2020-01-01|low|s\n";

        assertThat(Refusals.of(read(HEAD + rule + rule)))
                .isEqualTo("COMES_TWICE rules.txt statistic PSI from 2020-01-01");
        assertThat(Refusals.of(read(HEAD + rule + rule.replace("PSI", "CSI")))).isEqualTo("accepted");
        assertThat(Refusals.of(read(HEAD + rule + rule.replace("2020", "2021"))))
                .isEqualTo("accepted");
    }

    @Test
    void columns_have_fixed_names() {
        assertThat(Refusals.of(read(""))).isEqualTo("UNREADABLE rules.txt no line");
        assertThat(Refusals.of(read("#\n\nPSI|above"))).isEqualTo("UNREADABLE rules.txt line 3 columns PSI|above");
        assertThat(read(HEAD).orThrow().rules()).isEqualTo(List.of());
    }

    private static Result<AlarmRules> read(String text) {
        return AlarmRules.read(new DataTable("rules.txt", text));
    }
}
