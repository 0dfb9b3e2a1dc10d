package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.creditrepair.assessment.alarm.AlarmRule.Confidence;
import org.creditrepair.assessment.alarm.AlarmRule.Worse;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmRulesTest {
    private static final String HEAD =
            "statistic|worse|watch|alarm|minimum-cases|minimum-bads|valid-from|source|confidence\n";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void shipped_rules_have_the_published_thresholds() {
        var rules = AlarmRules.shipped().orThrow();

        var psi = rules.of("PSI", DAY).orElseThrow();
        assertThat(psi.worse()).isEqualTo(Worse.ABOVE);
        assertThat(psi.watch()).isEqualTo(0.1);
        assertThat(psi.alarm()).isEqualTo(0.25);
        var impact = rules.of("DISPARATE_IMPACT", DAY).orElseThrow();
        assertThat(impact.worse()).isEqualTo(Worse.BELOW);
        assertThat(impact.alarm()).isEqualTo(0.8);
        assertThat(rules.rules()).extracting(AlarmRule::statistic)
                .containsExactly("PSI", "CSI", "AUC_DROP", "DISPARATE_IMPACT");
        assertThat(rules.rules()).allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void the_rule_that_came_into_force_last_is_in_force() {
        var rules = AlarmRules.read(HEAD
                        + "PSI|above|0.1|0.2|1|0|2020-01-01|first|low\n"
                        + "CSI|above|0.1|0.2|1|0|2021-06-01|other|low\n"
                        + "PSI|above|0.1|0.3|1|0|2021-01-01|second|high\n")
                .orThrow();

        assertThat(rules.of("PSI", LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(rules.of("PSI", LocalDate.of(2020, 1, 1)).orElseThrow().source()).isEqualTo("first");
        assertThat(rules.of("PSI", LocalDate.of(2020, 12, 31)).orElseThrow().source()).isEqualTo("first");
        assertThat(rules.of("PSI", LocalDate.of(2021, 1, 1)).orElseThrow().source()).isEqualTo("second");
        assertThat(rules.of("KS", DAY)).isEmpty();
    }

    @Test
    void every_cell_is_read() {
        var rules = AlarmRules.read("# a comment\n\n" + HEAD + " KS | below |0.4|0.3| 500 | 50 |2020-02-01| a b | medium")
                .orThrow();

        assertThat(rules.rules())
                .containsExactly(new AlarmRule(
                        "KS", Worse.BELOW, 0.4, 0.3, 500, 50, LocalDate.of(2020, 2, 1), "a b", Confidence.MEDIUM));
    }

    @ParameterizedTest
    @CsvSource({
        "PSI|up|0.1|0.2|1|0|2020-01-01|s|low, UNREADABLE line 2 worse up",
        "PSI|above|x|0.2|1|0|2020-01-01|s|low, UNREADABLE line 2 watch x",
        "PSI|above|0.1|y|1|0|2020-01-01|s|low, UNREADABLE line 2 alarm y",
        "PSI|above|0.1|0.2|1.5|0|2020-01-01|s|low, UNREADABLE line 2 minimum-cases 1.5",
        "PSI|above|0.1|0.2|1||2020-01-01|s|low, UNREADABLE line 2 minimum-bads ''",
        "PSI|above|0.1|0.2|1|0|2020-13-01|s|low, UNREADABLE line 2 valid-from 2020-13-01",
        "PSI|above|0.1|0.2|1|0|2020-01-01|s|sure, UNREADABLE line 2 confidence sure",
        "PSI|above|0.1|0.2|1|0|2020-01-01|s, UNREADABLE line 2 PSI|above|0.1|0.2|1|0|2020-01-01|s",
        "PSI|above|0.3|0.2|1|0|2020-01-01|s|low, 'UNREADABLE line 2 alarm is milder than watch: 0.2, 0.3'"
    })
    void what_cannot_be_read_is_named_by_line_and_column(String line, String answer) {
        assertThat(Refusals.of(AlarmRules.read(HEAD + line))).isEqualTo(answer.replace("''", ""));
    }

    @Test
    void the_first_line_that_cannot_be_read_is_named() {
        var good = "PSI|above|0.1|0.2|1|0|2020-01-01|s|low\n";

        assertThat(Refusals.of(AlarmRules.read(HEAD + good + good.replace("0.1", "a") + good.replace("0.1", "b"))))
                .isEqualTo("UNREADABLE line 3 watch a");
    }

    @Test
    void columns_have_fixed_names() {
        assertThat(Refusals.of(AlarmRules.read(""))).isEqualTo("UNREADABLE text no line");
        assertThat(Refusals.of(AlarmRules.read("#\n\nPSI|above"))).isEqualTo("UNREADABLE line 3 PSI|above");
        assertThat(AlarmRules.read(HEAD).orThrow().rules()).isEmpty();
    }
}
