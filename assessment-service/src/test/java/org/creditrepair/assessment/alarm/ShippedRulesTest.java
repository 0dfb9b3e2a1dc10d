package org.creditrepair.assessment.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.assessment.calibration.BrierScore;
import org.creditrepair.assessment.calibration.Forecasts;
import org.creditrepair.assessment.calibration.GradeBacktest;
import org.creditrepair.assessment.calibration.GradeForecast;
import org.creditrepair.assessment.calibration.HosmerLemeshow;
import org.creditrepair.assessment.drift.CramersV;
import org.creditrepair.assessment.drift.Population;
import org.creditrepair.assessment.drift.StabilityIndex;
import org.creditrepair.assessment.fairness.DisparateImpact;
import org.creditrepair.assessment.fairness.GroupDecisions;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.chassis.datatable.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What the shipped rules say, and what they say of figures. */
class ShippedRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final AlarmRules RULES = AlarmRules.shipped().orThrow();

    /** The table says again, from the sources, what the shipped file has to say. */
    @ParameterizedTest
    @CsvFileSource(resources = "/alarm/shipped.csv", useHeadersInDisplayName = true)
    void a_rule_has_the_thresholds_of_its_source(
            String statistic, String worse, double watch, double alarm, String minimum, Confidence confidence) {
        var rule = rule(statistic);
        var least = rule.minimum();

        assertThat(rule.thresholds()).isEqualTo(new Thresholds(Thresholds.Worse.valueOf(worse), watch, alarm));
        assertThat(least.samples() + " " + least.cases() + " " + least.goods() + " " + least.bads() + " "
                        + Math.round(least.expected()))
                .isEqualTo(minimum);
        assertThat(rule.origin().confidence()).isEqualTo(confidence);
        assertThat(rule.origin().source()).isNotBlank();
    }

    @Test
    void every_figure_that_is_monitored_has_a_rule() {
        var shipped = AlarmRules.shipped().orThrow();

        assertThat(shipped.rules())
                .extracting(AlarmRule::statistic)
                .containsExactly(
                        "PSI",
                        "CSI",
                        "JENSEN_SHANNON_DISTANCE_BITS",
                        "HELLINGER_DISTANCE",
                        "CRAMERS_V",
                        "INFORMATION_VALUE",
                        "AUC_DROP",
                        "AUC_DROP_P_VALUE",
                        "EXPECTED_AUC_DROP",
                        "KS_DROP",
                        "BRIER_SKILL",
                        "HOSMER_LEMESHOW_P_VALUE",
                        "BINOMIAL_P_VALUE",
                        "JEFFREYS_P_VALUE",
                        "NORMALISED_HHI",
                        "DISPARATE_IMPACT",
                        "EQUAL_OPPORTUNITY");
    }

    /** With ten even bins, chance exceeds (1/1000 + 1/1000) x 16.919 = 0.0338 once in twenty: below what is watched. */
    @Test
    void the_least_sample_keeps_chance_below_what_is_watched() {
        var rule = rule("PSI");
        var least = (double) rule.minimum().cases();

        var byChance = 2 / least * Distributions.chiSquareQuantile(0.95, 9);

        assertThat(byChance)
                .isEqualTo(0.0338, within(5e-5))
                .isLessThan(rule.thresholds().watch());
    }

    /** The example of the README: 0.0602 by hand in StabilityIndexTest. */
    @Test
    void a_stability_index_is_judged_by_both_populations() {
        var expected =
                Population.of(List.of("A", "B", "C", "D"), 400, 300, 200, 100).orThrow();
        var actual =
                Population.of(List.of("A", "B", "C", "D"), 300, 300, 250, 150).orThrow();
        var few = Population.of(List.of("A", "B", "C", "D"), 12, 12, 10, 6).orThrow();

        assertThat(psi(expected, actual)).isInstanceOf(Finding.Stable.class);
        // 40 cases; in the rarest bin (100 + 6) / 1040 x 40 = 4.08 are to be expected
        assertThat(psi(expected, few)).isInstanceOfSatisfying(Finding.NotEnoughData.class, finding -> {
            assertThat(finding.missing()).extracting(Shortfall::field).containsExactly("actual.cases", "leastExpected");
            assertThat(finding.missing().getLast().has()).isEqualTo(4.0769, within(5e-5));
        });
    }

    private static Finding psi(Population expected, Population actual) {
        var value = StabilityIndex.of(expected, actual, StabilityIndex.ONE_IN_TEN_THOUSAND)
                .orThrow()
                .value();
        return rule("PSI")
                .judge(value, Evidence.ofBins(expected, actual).orThrow())
                .orThrow();
    }

    /** Forecasts of 0.9 for the goods and 0.1 for the bads: (0.81) / 0.25, a skill of 1 - 3.24 = -2.24. */
    @Test
    void forecasts_that_are_worse_than_the_bad_rate_are_an_alarm() {
        var probabilities = new double[60];
        var bads = new boolean[60];
        for (var i = 0; i < 60; i++) {
            bads[i] = i % 2 == 0;
            probabilities[i] = bads[i] ? 0.1 : 0.9;
        }
        var skill = BrierScore.of(Forecasts.of(probabilities, bads).orThrow()).skill();

        assertThat(skill).isEqualTo(-2.24, within(1e-12));
        assertThat(rule("BRIER_SKILL")
                        .judge(skill, Evidence.of(new Sample("actual", 60, 30, 30)))
                        .orThrow())
                .isInstanceOf(Finding.Alarm.class);
    }

    /** 10 bads of 100 where 5 were to be expected: 25 / 4.75 = 5.263, p = 0.022 with one degree of freedom (scipy). */
    @Test
    void a_group_that_is_off_is_watched_if_enough_were_to_be_expected() {
        var groups = List.of(new HosmerLemeshow.Group(100, 10, 5));
        var few = List.of(new HosmerLemeshow.Group(100, 10, 4.9));

        assertThat(hosmerLemeshow(groups)).isInstanceOf(Finding.Watch.class);
        assertThat(hosmerLemeshow(few)).isInstanceOf(Finding.NotEnoughData.class);
    }

    private static Finding hosmerLemeshow(List<HosmerLemeshow.Group> groups) {
        var test = HosmerLemeshow.of(groups, HosmerLemeshow.Sample.VALIDATION).orThrow();
        return rule("HOSMER_LEMESHOW_P_VALUE")
                .judge(
                        test.pValue(),
                        Evidence.of(List.of(Sample.of("actual", 100)), test.leastExpected())
                                .orThrow())
                .orThrow();
    }

    /** 4 of 30 under 0.02: P(X >= 4) = 0.0029 (scipy's binom.sf). */
    @Test
    void a_grade_with_too_many_defaults_is_an_alarm() {
        var test = GradeBacktest.of(GradeForecast.of("B", 4, 30, 0.02).orThrow(), 0.95)
                .orThrow();

        assertThat(test.pValue()).isEqualTo(0.0029, within(5e-5));
        assertThat(rule("BINOMIAL_P_VALUE")
                        .judge(test.pValue(), Evidence.of(Sample.of("B", 30)))
                        .orThrow())
                .isInstanceOf(Finding.Alarm.class);
    }

    /** Rates of 60 and 80 in 100: 0.75, below four fifths. One fewer in a group says nothing. */
    @Test
    void an_approval_rate_below_four_fifths_is_an_alarm_if_both_groups_are_large_enough() {
        var group = GroupDecisions.of("a", 60, 40, 0, 0).orThrow();
        var reference = GroupDecisions.of("b", 80, 20, 0, 0).orThrow();
        var ratio = DisparateImpact.of(group, reference, 0.95).orThrow().ratio();
        var rule = rule("DISPARATE_IMPACT");

        assertThat(rule.judge(ratio, Evidence.of(Sample.of("a", 100), Sample.of("b", 100)))
                        .orThrow())
                .isInstanceOf(Finding.Alarm.class);
        assertThat(rule.judge(ratio, Evidence.of(Sample.of("a", 99), Sample.of("b", 100)))
                        .orThrow())
                .isInstanceOf(Finding.NotEnoughData.class);
    }

    @Test
    void an_association_is_judged_by_its_thinnest_cell() {
        var table = CramersV.of(new double[][] {{90, 10}, {10, 10}}).orThrow();

        // row of 20, column of 20, 120 cases
        assertThat(table.leastExpected()).isEqualTo(20 * 20 / 120.0, within(1e-12));
        assertThat(rule("CRAMERS_V")
                        .judge(
                                table.value(),
                                Evidence.of(List.of(Sample.of("all", 120)), table.leastExpected())
                                        .orThrow())
                        .orThrow())
                .isInstanceOf(Finding.NotEnoughData.class);
    }

    private static AlarmRule rule(String statistic) {
        return RULES.of(statistic, DAY).orElseThrow();
    }
}
