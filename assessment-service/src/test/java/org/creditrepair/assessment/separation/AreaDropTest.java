package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.creditrepair.assessment.alarm.AlarmRules;
import org.creditrepair.assessment.alarm.Evidence;
import org.creditrepair.assessment.alarm.Finding;
import org.creditrepair.assessment.alarm.Sample;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class AreaDropTest {
    /** Area 3/4; bads placed at 1 and 1/2, goods at 1/2 and 1: a variance of 1/16 each. */
    private static final ScoredSample CURRENT = sample("bgbg", 1, 2, 3, 4);

    /** Area 7/9; bads placed at 1, 1 and 1/3 (4/81), goods at 2/3, 2/3 and 1 (1/81). */
    private static final ScoredSample DEVELOPMENT = sample("bbggbg", 1, 2, 3, 4, 5, 6);

    private static final ScoredSample PERFECT = sample("bbgg", 1, 2, 3, 4);

    @Test
    void variances_of_both_samples_add_up() {
        var drop = AreaComparison.independent(CURRENT, DEVELOPMENT).orThrow();

        assertThat(drop.current()).isEqualTo(0.75);
        assertThat(drop.development()).isEqualTo(7.0 / 9, within(1e-15));
        assertThat(drop.drop()).isEqualTo(1.0 / 36, within(1e-15));
        assertThat(drop.standardError()).isEqualTo(Math.sqrt(1.0 / 8 + 5.0 / 81), within(1e-15));
        assertThat(drop.z()).isEqualTo(0.06428243465332249, within(1e-14));
        assertThat(drop.pValue()).isEqualTo(0.4743726698203068, within(1e-12));
    }

    @Test
    void one_that_separates_better_today_has_lost_nothing() {
        var gain = AreaComparison.independent(DEVELOPMENT, CURRENT).orThrow();

        assertThat(gain.drop()).isEqualTo(-1.0 / 36, within(1e-15));
        assertThat(gain.z()).isEqualTo(-0.06428243465332249, within(1e-14));
        assertThat(gain.pValue()).isEqualTo(0.5256273301796932, within(1e-12));
    }

    @Test
    void where_areas_are_the_same_either_may_be_better() {
        assertThat(AreaComparison.independent(CURRENT, CURRENT).orThrow())
                .isEqualTo(new AreaDrop(0.75, 0.75, 0, 0.5, 0, 0.5));
        assertThat(AreaComparison.independent(PERFECT, PERFECT).orThrow()).isEqualTo(new AreaDrop(1, 1, 0, 0, 0, 0.5));
    }

    @Test
    void samples_of_any_size_and_orientation_go_together() {
        var turned = ScoredSample.of(
                        new double[] {-1, -2, -3, -4},
                        new boolean[] {true, false, true, false},
                        Orientation.HIGH_IS_BAD)
                .orThrow();

        assertThat(AreaComparison.independent(turned, DEVELOPMENT))
                .isEqualTo(AreaComparison.independent(CURRENT, DEVELOPMENT));
    }

    @Test
    void what_cannot_be_judged_is_refused() {
        var oneBad = sample("bgg", 1, 2, 3);
        var oneGood = sample("bbg", 1, 2, 3);
        var inverted = sample("ggbb", 1, 2, 3, 4);

        assertThat(Refusals.of(AreaComparison.independent(oneBad, oneGood)))
                .isEqualTo("MISSING current.standardError none");
        assertThat(Refusals.of(AreaComparison.independent(CURRENT, oneGood)))
                .isEqualTo("MISSING development.standardError none");
        assertThat(Refusals.of(AreaComparison.independent(inverted, PERFECT))).isEqualTo("NO_SPREAD standardError 0.0");
    }

    /** Thirty times the same cases: bads at 1 and 3, goods at 2 and 4, against all bads below all goods. */
    @Test
    void a_drop_that_is_no_chance_is_an_alarm() {
        var scores = new double[120];
        for (var i = 0; i < scores.length; i++) {
            scores[i] = 1 + i % 4;
        }
        var drop = AreaComparison.independent(sample("bgbg".repeat(30), scores), sample("bbgg".repeat(30), scores))
                .orThrow();
        var rule = AlarmRules.shipped()
                .orThrow()
                .of("AUC_DROP_P_VALUE", LocalDate.of(2026, 11, 1))
                .orElseThrow();
        var evidence = Evidence.of(new Sample("current", 120, 60, 60), new Sample("development", 120, 60, 60));

        // 60 placed at 1 and 1/2: 60 x 1/16 / 59 / 60 for the bads and for the goods
        assertThat(drop.standardError()).isEqualTo(Math.sqrt(2 / 16.0 / 59), within(1e-15));
        assertThat(rule.judge(drop.pValue(), evidence).orThrow()).isInstanceOf(Finding.Alarm.class);
    }

    private static ScoredSample sample(String outcomes, double... scores) {
        var bads = new boolean[scores.length];
        for (var i = 0; i < bads.length; i++) {
            bads[i] = outcomes.charAt(i) == 'b';
        }
        return ScoredSample.of(scores, bads, Orientation.HIGH_IS_GOOD).orThrow();
    }
}
