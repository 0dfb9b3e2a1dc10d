package org.creditrepair.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class OutcomesTest {

    @Test
    void equal_values_stand_together_the_two_zeros_among_them() {
        var outcomes = Outcomes.of(
                        "scores",
                        new double[] {0.0, 3, -0.0, 3, -1, 5},
                        new boolean[] {true, false, false, true, false, true})
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

    @Test
    void goods_and_bads_are_needed_and_every_value_has_an_outcome() {
        assertThat(refused(new double[] {1, 2}, true)).isEqualTo("LENGTHS_DIFFER bad 1");
        assertThat(refused(new double[] {1, Double.POSITIVE_INFINITY}, true, false))
                .isEqualTo("NOT_FINITE scores[1] Infinity");
        assertThat(refused(new double[] {1, 2}, true, true)).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(new double[] {1, 2}, false, false)).isEqualTo("TOO_FEW bads 0");
        assertThat(refused(new double[] {})).isEqualTo("TOO_FEW goods 0");
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
