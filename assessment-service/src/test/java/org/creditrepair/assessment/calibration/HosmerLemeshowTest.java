package org.creditrepair.assessment.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.creditrepair.assessment.calibration.HosmerLemeshow.Group;
import org.creditrepair.assessment.calibration.HosmerLemeshow.Sample;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HosmerLemeshowTest {

    /**
     * By hand: 1 / (5 x 0.95) + 4 / (10 x 0.9) + 4 / (20 x 0.8) = 0.210526 + 0.444444 + 0.25 = 0.904971; the chi-square
     * tails 0.341452 (1 degree of freedom) and 0.824228 (3) from scipy.
     */
    @Test
    void the_statistic_adds_up_squared_errors_by_their_variance() {
        var groups = List.of(new Group(100, 4, 5), new Group(100, 12, 10), new Group(100, 18, 20));

        var development = HosmerLemeshow.of(groups, Sample.DEVELOPMENT).orThrow();
        var validation = HosmerLemeshow.of(groups, Sample.VALIDATION).orThrow();

        assertThat(development.statistic()).isEqualTo(0.9049707602339181, within(1e-12));
        assertThat(development.degreesOfFreedom()).isEqualTo(1);
        assertThat(development.pValue()).isEqualTo(0.3414523549815146, within(1e-12));
        assertThat(validation.statistic()).isEqualTo(development.statistic());
        assertThat(validation.degreesOfFreedom()).isEqualTo(3);
        assertThat(validation.pValue()).isEqualTo(0.8242280874215978, within(1e-12));
        assertThat(validation.groups()).isEqualTo(groups);
    }

    /** Groups of 2 of 6 by ascending probability; the two 0.3 are never parted, so the second group has three. */
    @Test
    void equal_probabilities_are_never_parted() {
        var forecasts = Forecasts.of(
                        new double[] {0.3, 0.1, 0.5, 0.2, 0.3, 0.25},
                        new boolean[] {true, false, true, false, false, false})
                .orThrow();

        var result = HosmerLemeshow.of(forecasts, 3, Sample.VALIDATION).orThrow();

        assertThat(result.groups()).hasSize(3);
        assertThat(result.groups().get(0)).isEqualTo(new Group(2, 0, 0.1 + 0.2));
        assertThat(result.groups().get(1).cases()).isEqualTo(3);
        assertThat(result.groups().get(1).bads()).isEqualTo(1);
        assertThat(result.groups().get(1).expectedBads()).isEqualTo(0.85, within(1e-12));
        assertThat(result.groups().get(2)).isEqualTo(new Group(1, 1, 0.5));
    }

    @Test
    void fewer_groups_than_asked_for_have_fewer_degrees_of_freedom() {
        var forecasts = Forecasts.of(new double[] {0.2, 0.2, 0.2, 0.7}, new boolean[] {true, false, false, true})
                .orThrow();

        assertThat(HosmerLemeshow.of(forecasts, 4, Sample.VALIDATION).orThrow().degreesOfFreedom())
                .isEqualTo(2);
        assertThat(Refusals.of(HosmerLemeshow.of(forecasts, 4, Sample.DEVELOPMENT)))
                .isEqualTo("TOO_FEW groups 2");
        assertThat(Refusals.of(HosmerLemeshow.of(forecasts, 5, Sample.VALIDATION)))
                .isEqualTo("TOO_MANY groups 5");
    }

    @Test
    void behind_a_large_tie_groups_are_of_about_equal_size_again() {
        var probabilities = new double[100];
        var bads = new boolean[100];
        for (var i = 0; i < 100; i++) {
            probabilities[i] = i < 50 ? 0.1 : 0.1 + i / 1000.0;
            bads[i] = i % 7 == 0;
        }
        var forecasts = Forecasts.of(probabilities, bads).orThrow();

        assertThat(HosmerLemeshow.of(forecasts, 10, Sample.VALIDATION).orThrow().groups())
                .extracting(Group::cases)
                .containsExactly(50L, 10L, 10L, 10L, 10L, 10L);
    }

    @Test
    void what_was_certain_and_came_true_adds_nothing() {
        var groups = List.of(new Group(10, 0, 0), new Group(10, 10, 10), new Group(10, 6, 5));

        // 1 / (5 x 0.5)
        assertThat(HosmerLemeshow.of(groups, Sample.VALIDATION).orThrow().statistic())
                .isEqualTo(0.4, within(1e-12));
    }

    @Test
    void what_was_certain_and_came_out_otherwise_is_no_matter_of_chance() {
        assertThat(refused(new Group(10, 1, 2), new Group(10, 1, 0))).isEqualTo("IMPOSSIBLE groups[1] 1");
        assertThat(refused(new Group(10, 9, 10))).isEqualTo("IMPOSSIBLE groups[0] 9");
        assertThat(refused()).isEqualTo("TOO_FEW groups 0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, -1, 5", "10, 11, 5", "10, 5, -0.1", "10, 5, 10.1", "10, 5, NaN"})
    void a_group_holds_what_it_can(long cases, long bads, double expected) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Group(cases, bads, expected));
    }

    private static String refused(Group... groups) {
        return Refusals.of(HosmerLemeshow.of(List.of(groups), Sample.VALIDATION));
    }

    /** (1 - 10^-320)^2 / 10^-320 is more than a double holds; so are two of 10^308 together. */
    @Test
    void what_was_as_good_as_certain_and_came_out_otherwise_is_no_matter_of_chance_either() {
        assertThat(refused(new Group(10, 1, 1e-320))).isEqualTo("IMPOSSIBLE groups[0] 1");
        assertThat(refused(new Group(10, 1, 1e-308), new Group(10, 1, 1e-308)))
                .isEqualTo("IMPOSSIBLE statistic Infinity");
        assertThat(refused(new Group(10, 1, 1e-300), new Group(10, 1, 1e-300))).isEqualTo("accepted");
    }

    @Test
    void the_least_that_was_to_be_expected_may_be_goods_or_bads() {
        var result = HosmerLemeshow.of(
                        List.of(new Group(100, 90, 94), new Group(100, 12, 10), new Group(50, 20, 20)),
                        Sample.VALIDATION)
                .orThrow();
        var bads = HosmerLemeshow.of(List.of(new Group(100, 4, 3), new Group(100, 12, 10)), Sample.VALIDATION)
                .orThrow();

        assertThat(result.leastExpected()).isEqualTo(6);
        assertThat(bads.leastExpected()).isEqualTo(3);
    }
}
