package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.creditrepair.assessment.alarm.AlarmRule.Origin;
import org.creditrepair.assessment.alarm.Thresholds.Worse;
import org.creditrepair.assessment.result.Refusals;
import org.creditrepair.chassis.datatable.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlarmRuleTest {
    private static final Origin ORIGIN = new Origin(LocalDate.of(2024, 1, 1), "test", Confidence.HIGH);
    private static final AlarmRule PSI =
            new AlarmRule("PSI", new Thresholds(Worse.ABOVE, 0.1, 0.25), new Minimum(2, 1_000, 0, 0, 5), ORIGIN);
    private static final AlarmRule RATIO =
            new AlarmRule("RATIO", new Thresholds(Worse.BELOW, 0.9, 0.8), new Minimum(1, 100, 60, 30, 0), ORIGIN);
    private static final Evidence ENOUGH = evidence(1_000, 1_000, 5);

    @ParameterizedTest
    @CsvSource({"0.05, Stable", "0.1, Stable", "0.1001, Watch", "0.25, Watch", "0.2501, Alarm", "-1, Stable", "9, Alarm"
    })
    void a_figure_that_gets_worse_upwards(double value, String finding) {
        assertThat(PSI.judge(value, ENOUGH).orThrow().getClass().getSimpleName())
                .isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"0.95, Stable", "0.9, Stable", "0.8999, Watch", "0.8, Watch", "0.7999, Alarm", "1.5, Stable"})
    void a_figure_that_gets_worse_downwards(double value, String finding) {
        var evidence = Evidence.of(new Sample("all", 100, 60, 30));

        assertThat(RATIO.judge(value, evidence).orThrow().getClass().getSimpleName())
                .isEqualTo(finding);
    }

    /** A value of 9 would be an alarm; what is missing is named by sample, with what there is and what it takes. */
    @ParameterizedTest
    @CsvSource({
        "1000, 1000, 5, ''",
        "999, 1000, 5, expected.cases 999 of 1000",
        "1000, 999, 5, actual.cases 999 of 1000",
        "1000000, 40, 5, actual.cases 40 of 1000",
        "1000, 1000, 4.99, leastExpected 4.99 of 5",
        "0, 0, 0, expected.cases 0 of 1000; actual.cases 0 of 1000; leastExpected 0 of 5"
    })
    void each_side_has_to_be_large_enough(long expected, long actual, double least, String missing) {
        assertThat(missing(PSI.judge(9, evidence(expected, actual, least)).orThrow()))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 60, 30, ''",
        "99, 60, 30, all.cases 99 of 100",
        "100, 59, 30, all.goods 59 of 60",
        "100, 60, 29, all.bads 29 of 30",
        "100, 0, 0, all.goods 0 of 60; all.bads 0 of 30"
    })
    void goods_and_bads_have_to_be_enough(long cases, long goods, long bads, String missing) {
        var evidence = Evidence.of(new Sample("all", cases, goods, bads));

        assertThat(missing(RATIO.judge(0.1, evidence).orThrow())).isEqualTo(missing);
    }

    /** Where nothing is asked of it, a small count to be expected is no matter. */
    @Test
    void what_a_rule_does_not_ask_for_may_be_stated() {
        var evidence = Evidence.of(List.of(new Sample("all", 100, 60, 30)), 0).orThrow();

        assertThat(RATIO.judge(1, evidence).orThrow()).isEqualTo(new Finding.Stable(RATIO, 1));
    }

    @Test
    void a_finding_names_rule_and_value() {
        assertThat(PSI.judge(0.2, ENOUGH).orThrow()).isEqualTo(new Finding.Watch(PSI, 0.2));
        assertThat(PSI.judge(0.01, ENOUGH).orThrow()).isEqualTo(new Finding.Stable(PSI, 0.01));
        assertThat(PSI.judge(9, ENOUGH).orThrow()).isEqualTo(new Finding.Alarm(PSI, 9));
        assertThat(PSI.judge(0.01, ENOUGH).orThrow().rule()).isSameAs(PSI);
        assertThat(PSI.judge(9, evidence(999, 1_000, 5)).orThrow())
                .isEqualTo(new Finding.NotEnoughData(PSI, List.of(new Shortfall("expected.cases", 999, 1_000))));
    }

    @Test
    void what_cannot_be_judged_is_named() {
        var one = Sample.of("one", 1_000);

        assertThat(Refusals.of(PSI.judge(Double.NaN, ENOUGH))).isEqualTo("NOT_FINITE value NaN");
        assertThat(Refusals.of(PSI.judge(Double.NEGATIVE_INFINITY, ENOUGH))).isEqualTo("NOT_FINITE value -Infinity");
        assertThat(Refusals.of(PSI.judge(1, Evidence.of(one)))).isEqualTo("TOO_FEW samples 1");
        assertThat(Refusals.of(PSI.judge(1, Evidence.of(one, one, one)))).isEqualTo("TOO_MANY samples 3");
        assertThat(Refusals.of(PSI.judge(1, Evidence.of(one, one)))).isEqualTo("MISSING leastExpected none");
        assertThat(Refusals.of(RATIO.judge(1, Evidence.of()))).isEqualTo("TOO_FEW samples 0");
    }

    @Test
    void a_rule_may_know_no_watch() {
        var rule = new AlarmRule("A", new Thresholds(Worse.ABOVE, 0.2, 0.2), new Minimum(1, 1, 0, 0, 0), ORIGIN);
        var one = Evidence.of(Sample.of("one", 1));

        assertThat(rule.judge(0.21, one).orThrow()).isEqualTo(new Finding.Alarm(rule, 0.21));
        assertThat(rule.judge(0.2, one).orThrow()).isEqualTo(new Finding.Stable(rule, 0.2));
    }

    @Test
    void nothing_is_missing_in_a_rule() {
        var thresholds = new Thresholds(Worse.ABOVE, 1, 2);
        var minimum = new Minimum(1, 1, 0, 0, 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AlarmRule(" ", thresholds, minimum, ORIGIN))
                .withMessage("statistic is missing");
        assertThatNullPointerException().isThrownBy(() -> new AlarmRule("a", null, minimum, ORIGIN));
        assertThatNullPointerException().isThrownBy(() -> new AlarmRule("a", thresholds, null, ORIGIN));
        assertThatNullPointerException().isThrownBy(() -> new AlarmRule("a", thresholds, minimum, null));
        assertThatNullPointerException().isThrownBy(() -> new Origin(null, "s", Confidence.LOW));
        assertThatNullPointerException().isThrownBy(() -> new Origin(LocalDate.EPOCH, "s", null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Origin(LocalDate.EPOCH, "", Confidence.LOW))
                .withMessage("source is missing");
    }

    private static Evidence evidence(long expected, long actual, double least) {
        return new Evidence(
                List.of(Sample.of("expected", expected), Sample.of("actual", actual)), OptionalDouble.of(least));
    }

    private static String missing(Finding finding) {
        return finding instanceof Finding.NotEnoughData(var rule, var missing)
                ? String.join(
                        "; ",
                        missing.stream()
                                .map(one -> one.field() + " " + plain(one.has()) + " of " + plain(one.needs()))
                                .toList())
                : "";
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
