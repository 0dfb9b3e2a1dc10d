package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.creditrepair.assessment.alarm.AlarmRule.Confidence;
import org.creditrepair.assessment.alarm.AlarmRule.Worse;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmRuleTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final AlarmRule PSI = rule(Worse.ABOVE, 0.1, 0.25, 1_000, 30);
    private static final AlarmRule RATIO = rule(Worse.BELOW, 0.9, 0.8, 100, 0);

    @ParameterizedTest
    @CsvSource({
        "0.05, Stable", "0.1, Stable", "0.1001, Watch", "0.25, Watch", "0.2501, Alarm", "-1, Stable", "9, Alarm"
    })
    void a_figure_that_gets_worse_upwards(double value, String finding) {
        assertThat(PSI.judge(value, 1_000, 30).orThrow().getClass().getSimpleName()).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"0.95, Stable", "0.9, Stable", "0.8999, Watch", "0.8, Watch", "0.7999, Alarm", "1.5, Stable"})
    void a_figure_that_gets_worse_downwards(double value, String finding) {
        assertThat(RATIO.judge(value, 100, 0).orThrow().getClass().getSimpleName()).isEqualTo(finding);
    }

    @Test
    void too_little_data_is_neither_stable_nor_an_alarm() {
        assertThat(PSI.judge(9, 999, 30).orThrow()).isEqualTo(new Finding.NotEnoughData(PSI, 1, 0));
        assertThat(PSI.judge(9, 1_000, 29).orThrow()).isEqualTo(new Finding.NotEnoughData(PSI, 0, 1));
        assertThat(PSI.judge(9, 0, 0).orThrow()).isEqualTo(new Finding.NotEnoughData(PSI, 1_000, 30));
        assertThat(PSI.judge(9, 1_000, 30).orThrow()).isEqualTo(new Finding.Alarm(PSI, 9));
    }

    @Test
    void a_finding_names_rule_and_value() {
        assertThat(PSI.judge(0.2, 5_000, 50).orThrow()).isEqualTo(new Finding.Watch(PSI, 0.2));
        assertThat(PSI.judge(0.01, 5_000, 50).orThrow()).isEqualTo(new Finding.Stable(PSI, 0.01));
        assertThat(PSI.judge(0.01, 5_000, 50).orThrow().rule()).isSameAs(PSI);
    }

    @ParameterizedTest
    @CsvSource({
        "NaN, 10, 1, NOT_FINITE value NaN",
        "1, -1, 0, NEGATIVE cases -1",
        "1, 10, -1, NEGATIVE bads -1",
        "1, 10, 11, TOO_MANY bads 11",
        "1, 10, 10, accepted"
    })
    void what_cannot_be_judged_is_named(double value, long cases, long bads, String answer) {
        assertThat(Refusals.of(PSI.judge(value, cases, bads))).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 0.2, 0.1, 1, 0",
        "BELOW, 0.8, 0.9, 1, 0",
        "ABOVE, NaN, 0.1, 1, 0",
        "ABOVE, 0.1, NaN, 1, 0",
        "ABOVE, 0.1, 0.2, 0, 0",
        "ABOVE, 0.1, 0.2, 1, -1"
    })
    void a_rule_makes_sense(Worse worse, double watch, double alarm, long minimumCases, long minimumBads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule(worse, watch, alarm, minimumCases, minimumBads));
    }

    @Test
    void a_rule_may_know_no_watch() {
        var rule = rule(Worse.ABOVE, 0.2, 0.2, 1, 0);

        assertThat(rule.judge(0.21, 1, 0).orThrow()).isEqualTo(new Finding.Alarm(rule, 0.21));
        assertThat(rule.judge(0.2, 1, 0).orThrow()).isEqualTo(new Finding.Stable(rule, 0.2));
    }

    @Test
    void nothing_is_missing_in_a_rule() {
        assertThatNullPointerException()
                .isThrownBy(() -> new AlarmRule(null, Worse.ABOVE, 1, 2, 1, 0, DAY, "s", Confidence.LOW));
        assertThatNullPointerException()
                .isThrownBy(() -> new AlarmRule("a", null, 1, 2, 1, 0, DAY, "s", Confidence.LOW));
        assertThatNullPointerException()
                .isThrownBy(() -> new AlarmRule("a", Worse.ABOVE, 1, 2, 1, 0, null, "s", Confidence.LOW));
        assertThatNullPointerException()
                .isThrownBy(() -> new AlarmRule("a", Worse.ABOVE, 1, 2, 1, 0, DAY, null, Confidence.LOW));
        assertThatNullPointerException()
                .isThrownBy(() -> new AlarmRule("a", Worse.ABOVE, 1, 2, 1, 0, DAY, "s", null));
    }

    private static AlarmRule rule(Worse worse, double watch, double alarm, long minimumCases, long minimumBads) {
        return new AlarmRule("PSI", worse, watch, alarm, minimumCases, minimumBads, DAY, "test", Confidence.HIGH);
    }
}
