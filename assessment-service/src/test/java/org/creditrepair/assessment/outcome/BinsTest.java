package org.creditrepair.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
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
        assertThat(refused(LABELS, values(1, 1, 1), values(1, 1))).isEqualTo("LENGTHS_DIFFER goods 3");
        assertThat(refused(LABELS, values(1, 1), values(1, 1, 1))).isEqualTo("LENGTHS_DIFFER bads 3");
        assertThat(refused(LABELS, values(1, 1), values(1))).isEqualTo("LENGTHS_DIFFER bads 1");
        assertThat(refused(LABELS, values(1e-13, 1), values(1, 1))).isEqualTo("OUT_OF_RANGE goods[0] 1.0E-13");
        assertThat(refused(LABELS, values(1, 1), values(1, 1e16))).isEqualTo("OUT_OF_RANGE bads[1] 1.0E16");
        assertThat(refused(LABELS, values(0, 1e-12), values(1e15, -0.0))).isEqualTo("accepted");
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

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1e-12, 0.5, 1e15})
    void the_smallest_and_the_largest_weight_are_weights(double weight) {
        var bin = new Bin("a", weight, weight);

        assertThat(bin.goods()).isEqualTo(weight);
        assertThat(bin.bads()).isEqualTo(weight);
    }

    /** In doubles 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1. */
    @Test
    void totals_are_added_in_the_order_of_the_bins() {
        var bins = Bins.of(List.of("a", "b", "c"), values(0.1, 0.2, 0.3), values(0.3, 0.2, 0.1))
                .orThrow();

        assertThat(bins.goods()).isEqualTo(0.1 + 0.2 + 0.3).isNotEqualTo(0.3 + 0.2 + 0.1);
        assertThat(bins.bads()).isEqualTo(0.3 + 0.2 + 0.1);
    }

    @Test
    void bins_are_not_changed_from_outside() {
        var list = new ArrayList<>(List.of(new Bin("a", 1, 2)));

        var bins = new Bins(list);
        list.add(new Bin("b", 3, 4));

        assertThat(bins.bins()).containsExactly(new Bin("a", 1, 2));
        assertThat(bins.goods()).isEqualTo(1);
    }

    @Test
    void bins_made_by_hand_are_checked_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bins(List.of()))
                .withMessage("bins are missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bins(List.of(new Bin("a", 1, 1), new Bin("a", 2, 2))))
                .withMessage("two bins have one label");
        assertThatNullPointerException().isThrownBy(() -> new Bin(null, 1, 1));
    }

    private static String refused(List<String> labels, double[] goods, double[] bads) {
        return Refusals.of(Bins.of(labels, goods, bads));
    }

    private static double[] values(double... values) {
        return values;
    }
}
