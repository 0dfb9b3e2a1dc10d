package org.creditrepair.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinsTest {
    private static final List<String> LABELS = List.of("low", "high");

    @Test
    void bins_keep_their_order_and_add_up() {
        var bins = Bins.of(LABELS, values(3, 4.5), values(2, 0)).orThrow();

        assertThat(bins.bins()).containsExactly(new Bin("low", 3, 2), new Bin("high", 4.5, 0));
        assertThat(bins.goods()).isEqualTo(7.5);
        assertThat(bins.bads()).isEqualTo(2);
    }

    @Test
    void what_is_no_count_is_named() {
        assertThat(refused(List.of("low", "low"), values(1, 1), values(1, 1))).isEqualTo("COMES_TWICE labels low");
        assertThat(refused(LABELS, values(1), values(1, 1))).isEqualTo("LENGTHS_DIFFER goods 1");
        assertThat(refused(LABELS, values(1, 1), values(1, 1, 1))).isEqualTo("LENGTHS_DIFFER bads 3");
        assertThat(refused(LABELS, values(1, -2), values(1, 1))).isEqualTo("NEGATIVE goods[1] -2.0");
        assertThat(refused(LABELS, values(1, 1), values(Double.NaN, 1))).isEqualTo("NOT_FINITE bads[0] NaN");
        assertThat(refused(LABELS, values(0, 0), values(1, 1))).isEqualTo("TOO_FEW goods 0");
        assertThat(refused(LABELS, values(1, 1), values(0, 0))).isEqualTo("TOO_FEW bads 0");
        assertThat(refused(List.of(), values(), values())).isEqualTo("TOO_FEW goods 0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e16, 1e-13})
    void a_bin_holds_weights(double weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bin("a", weight, 1))
                .withMessageContaining("goods is no weight: " + weight);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bin("a", 1, weight))
                .withMessageContaining("bads is no weight: " + weight);
    }

    @Test
    void bins_made_by_hand_are_checked_too() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Bins(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bins(List.of(new Bin("a", 1, 1), new Bin("a", 2, 2))));
        assertThatNullPointerException().isThrownBy(() -> new Bin(null, 1, 1));
    }

    private static String refused(List<String> labels, double[] goods, double[] bads) {
        return Refusals.of(Bins.of(labels, goods, bads));
    }

    private static double[] values(double... values) {
        return values;
    }
}
