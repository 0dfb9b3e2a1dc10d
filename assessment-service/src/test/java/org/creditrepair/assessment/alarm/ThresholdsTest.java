package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.assessment.alarm.Thresholds.Worse;
import org.creditrepair.chassis.datatable.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 0.2, 0.1, 'alarm is milder than watch: 0.1, 0.2'",
        "BELOW, 0.8, 0.9, 'alarm is milder than watch: 0.9, 0.8'",
        "ABOVE, NaN, 0.1, 'alarm is milder than watch: 0.1, NaN'",
        "ABOVE, 0.1, NaN, 'alarm is milder than watch: NaN, 0.1'",
        "ABOVE, 0.1, Infinity, 'alarm is milder than watch: Infinity, 0.1'",
        "BELOW, -Infinity, -Infinity, 'alarm is milder than watch: -Infinity, -Infinity'"
    })
    void an_alarm_is_not_milder_than_a_watch(Worse worse, double watch, double alarm, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds(worse, watch, alarm))
                .withMessage(message);
    }

    @Test
    void a_threshold_itself_is_on_the_milder_side() {
        var above = new Thresholds(Worse.ABOVE, 0.1, 0.25);
        var below = new Thresholds(Worse.BELOW, 0.9, 0.8);

        assertThat(above.isWatch(0.1)).isFalse();
        assertThat(above.isWatch(0.1 * (1 + 2e-12))).isTrue();
        assertThat(above.isAlarm(0.25)).isFalse();
        assertThat(above.isAlarm(0.25 * (1 + 2e-12))).isTrue();
        assertThat(below.isWatch(0.9)).isFalse();
        assertThat(below.isWatch(0.9 * (1 - 2e-12))).isTrue();
        assertThat(below.isAlarm(0.8)).isFalse();
        assertThat(below.isAlarm(0.8 * (1 - 2e-12))).isTrue();
        assertThatNullPointerException().isThrownBy(() -> new Thresholds(null, 1, 2));
    }

    /** 0.75 - 0.70 is 0.05 and a few units of the last place; 0.70 - 0.75 likewise on the other side. */
    @Test
    void what_is_beyond_a_threshold_by_rounding_only_is_not_beyond_it() {
        var above = new Thresholds(Worse.ABOVE, 0.03, 0.05);
        var below = new Thresholds(Worse.BELOW, -0.03, -0.05);

        assertThat(0.75 - 0.70).isGreaterThan(0.05);
        assertThat(above.isAlarm(0.75 - 0.70)).isFalse();
        assertThat(above.isWatch(0.75 - 0.70)).isTrue();
        assertThat(below.isAlarm(0.70 - 0.75)).isFalse();
        assertThat(below.isWatch(0.70 - 0.75)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE, 0.0500000000000499, false",
        "ABOVE, 0.0500000000000501, true",
        "ABOVE, 0.0499999999999, false",
        "ABOVE, 1.7e308, true",
        "BELOW, 0.0499999999999501, false",
        "BELOW, 0.0499999999999499, true",
        "BELOW, 0.0500000000001, false",
        "BELOW, -1.7e308, true"
    })
    void the_tolerance_is_a_millionth_of_a_millionth_of_the_threshold(Worse worse, double value, boolean isBeyond) {
        assertThat(new Thresholds(worse, 0.05, 0.05).isAlarm(value)).isEqualTo(isBeyond);
    }

    @Test
    void the_sign_decides_about_a_threshold_of_zero() {
        var below = new Thresholds(Worse.BELOW, 0, 0);

        assertThat(below.isAlarm(0)).isFalse();
        assertThat(below.isAlarm(-0.0)).isFalse();
        assertThat(below.isAlarm(-Double.MIN_VALUE)).isTrue();
        assertThat(new Thresholds(Worse.ABOVE, 0, 0).isAlarm(Double.MIN_VALUE)).isTrue();
    }

    /** What an operator states is not rounded: there the order holds to the last place. */
    @Test
    void thresholds_themselves_have_no_tolerance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Thresholds(Worse.ABOVE, 0.1, Math.nextDown(0.1)))
                .withMessageStartingWith("alarm is milder than watch");
        assertThat(new Thresholds(Worse.ABOVE, 0.1, 0.1).isWatch(0.1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, 0, 0, samples are too few: 0",
        "1, 0, 0, 0, 0, cases are too few: 0",
        "1, 1, -1, 0, 0, goods are negative: -1",
        "1, 1, 0, -1, 0, bads are negative: -1",
        "1, 1, 0, 0, -0.5, expected is no count: -0.5",
        "1, 1, 0, 0, NaN, expected is no count: NaN",
        "1, 1, 0, 0, Infinity, expected is no count: Infinity"
    })
    void a_minimum_is_made_of_counts(int samples, long cases, long goods, long bads, double expected, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimum(samples, cases, goods, bads, expected))
                .withMessage(message);
    }

    @Test
    void what_is_short_is_short() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shortfall("actual.bads", 5, 5))
                .withMessage("actual.bads is not short: 5.0 of 5.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Shortfall("actual.bads", Double.NaN, 5));
        assertThatNullPointerException().isThrownBy(() -> new Shortfall(null, 1, 5));
    }

    @Test
    void not_enough_data_says_of_what() {
        var rule = new AlarmRule(
                "PSI",
                new Thresholds(Worse.ABOVE, 1, 2),
                new Minimum(1, 1, 0, 0, 0),
                new AlarmRule.Origin(LocalDate.EPOCH, "test", Confidence.LOW));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding.NotEnoughData(rule, List.of()))
                .withMessage("nothing is missing for PSI");
    }
}
