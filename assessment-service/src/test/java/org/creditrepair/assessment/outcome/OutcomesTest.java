package org.creditrepair.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OutcomesTest {

    @Test
    void equal_values_stand_together_the_two_zeros_among_them() {
        var outcomes = Outcomes.of("scores", new double[] {0.0, 3, -0.0, 3, -1, 5}, new boolean[] {
                    true, false, false, true, false, true
                })
                .orThrow();

        assertThat(listed(outcomes)).containsExactly("-1.0: 1/0", "0.0: 1/1", "3.0: 1/1", "5.0: 0/1");
        assertThat(outcomes.goods()).isEqualTo(3);
        assertThat(outcomes.bads()).isEqualTo(3);
    }

    @Test
    void bins_keep_their_order() {
        var bins = new Bins(List.of(new Bin("b", 1.5, 2), new Bin("a", 3, 0)));

        assertThat(listed(Outcomes.of(bins))).containsExactly("0.0: 1/2", "1.0: 3/0");
        assertThat(Outcomes.of(bins).goods(0)).isEqualTo(1.5);
    }

    /** By hand: sorted and counted; "value: goods/bads". */
    @ParameterizedTest
    @CsvFileSource(resources = "/outcome/outcomes.csv", useHeadersInDisplayName = true)
    void cases_are_counted_at_each_distinct_value(String values, String bads, String counted) {
        var outcomes = Outcomes.of("scores", numbers(values), flags(bads)).orThrow();

        assertThat(String.join(", ", listed(outcomes))).isEqualTo(counted);
    }

    @Test
    void the_smallest_step_between_two_values_parts_them() {
        var outcomes = Outcomes.of("scores", new double[] {1, Math.nextUp(1.0), 1}, new boolean[] {true, false, false})
                .orThrow();

        assertThat(outcomes.size()).isEqualTo(2);
        assertThat(outcomes.value(0)).isEqualTo(1);
        assertThat(outcomes.goods(0)).isEqualTo(1);
        assertThat(outcomes.bads(0)).isEqualTo(1);
        assertThat(outcomes.value(1)).isEqualTo(Math.nextUp(1.0));
        assertThat(outcomes.goods(1)).isEqualTo(1);
        assertThat(outcomes.bads(1)).isZero();
    }

    @Test
    void the_largest_values_are_values() {
        var values = new double[] {Double.MAX_VALUE, -Double.MAX_VALUE};

        var outcomes =
                Outcomes.of("scores", values, new boolean[] {true, false}).orThrow();

        assertThat(outcomes.value(0)).isEqualTo(-Double.MAX_VALUE);
        assertThat(outcomes.goods(0)).isEqualTo(1);
        assertThat(outcomes.value(1)).isEqualTo(Double.MAX_VALUE);
        assertThat(outcomes.bads(1)).isEqualTo(1);
    }

    @Test
    void what_was_given_is_neither_changed_nor_kept() {
        var values = new double[] {3, 1, 2};
        var bads = new boolean[] {true, false, false};

        var outcomes = Outcomes.of("scores", values, bads).orThrow();
        values[1] = 9;
        bads[1] = true;

        assertThat(values).containsExactly(3, 9, 2);
        assertThat(listed(outcomes)).containsExactly("1.0: 1/0", "2.0: 1/0", "3.0: 0/1");
    }

    @Test
    void bins_without_goods_or_bads_are_outcomes_too() {
        var outcomes = Outcomes.of(new Bins(List.of(new Bin("a", 0, 0), new Bin("b", 2, 0))));

        assertThat(outcomes.size()).isEqualTo(2);
        assertThat(outcomes.goods()).isEqualTo(2);
        assertThat(outcomes.bads()).isZero();
    }

    @Test
    void goods_and_bads_are_needed_and_every_value_has_an_outcome() {
        assertThat(refused(new double[] {1, 2}, true)).isEqualTo("LENGTHS_DIFFER bad 1");
        assertThat(refused(new double[] {1}, true, false)).isEqualTo("LENGTHS_DIFFER bad 2");
        assertThat(refused(new double[] {1, Double.POSITIVE_INFINITY}, true, false))
                .isEqualTo("NOT_FINITE scores[1] Infinity");
        assertThat(refused(new double[] {Double.NaN, 1}, true, false)).isEqualTo("NOT_FINITE scores[0] NaN");
        assertThat(refused(new double[] {1, 2}, true, true)).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(new double[] {1, 2}, false, false)).isEqualTo("TOO_FEW bads 0");
        assertThat(refused(new double[] {})).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(new double[] {1, 2}, true, false)).isEqualTo("accepted");
    }

    @Test
    void values_are_called_what_the_caller_calls_them() {
        assertThat(Refusals.of(Outcomes.of("probabilities", new double[] {1, Double.NaN}, new boolean[] {true, false})))
                .isEqualTo("NOT_FINITE probabilities[1] NaN");
    }

    private static double[] numbers(String values) {
        return Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static boolean[] flags(String bads) {
        var flags = new boolean[bads.length()];
        for (var i = 0; i < flags.length; i++) {
            flags[i] = bads.charAt(i) == 'b';
        }
        return flags;
    }

    private static String refused(double[] values, boolean... bad) {
        return Refusals.of(Outcomes.of("scores", values, bad));
    }

    private static List<String> listed(Outcomes outcomes) {
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> outcomes.value(i) + ": " + (int) outcomes.goods(i) + "/" + (int) outcomes.bads(i))
                .toList();
    }
}
