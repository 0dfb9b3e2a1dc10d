package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class InformationValueTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/separation/information-values.csv", useHeadersInDisplayName = true)
    void information_values_are_those_that_were_published(String source, String goods, String bads, double value) {
        var information = InformationValue.of(bins(numbers(goods), numbers(bads)), 0).orThrow();

        assertThat(information.value()).as(source).isEqualTo(value, within(5e-5));
    }

    /** TIBCO's table: -1.099, 0.4055 and 0.1823 (it prints them times 100). */
    @Test
    void the_weight_of_evidence_is_positive_where_goods_are_more_frequent() {
        var information = InformationValue.of(
                        bins(new double[] {1, 3, 6}, new double[] {3, 2, 5}), 0)
                .orThrow();

        assertThat(information.rows().stream().map(InformationValue.Row::weightOfEvidence))
                .containsExactly(StrictMath.log(0.1 / 0.3), StrictMath.log(0.3 / 0.2), StrictMath.log(0.6 / 0.5));
        assertThat(information.rows().getFirst().bin()).isEqualTo(new Bin("0", 1, 3));
        assertThat(information.rows().getFirst().goodShare()).isEqualTo(0.1);
        assertThat(information.rows().getFirst().badShare()).isEqualTo(0.3);
        assertThat(information.rows().getFirst().contribution()).isEqualTo(0.219722, within(1e-6));
        assertThat(information.smoothing()).isZero();
    }

    /** With half a case: goods 10.5 and 0.5 of 11, bads 5.5 and 5.5 of 11: ln(10.5 / 5.5) and ln(0.5 / 5.5). */
    @Test
    void half_a_case_fills_an_empty_cell() {
        var information = InformationValue.of(
                        bins(new double[] {10, 0}, new double[] {5, 5}), InformationValue.HALF_A_CASE)
                .orThrow();

        assertThat(information.rows().get(0).weightOfEvidence()).isEqualTo(0.646627, within(1e-6));
        assertThat(information.rows().get(1).weightOfEvidence()).isEqualTo(-2.397895, within(1e-6));
        assertThat(information.value()).isEqualTo(5 / 11.0 * (0.646627 + 2.397895), within(1e-6));
        assertThat(information.smoothing()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "10 0, 5 5, 0, EMPTY_CELL goods[1] 0",
        "10 5, 0 5, 0, EMPTY_CELL bads[0] 0",
        "10 5, 5 5, -1, NEGATIVE smoothing -1.0",
        "10 5, 5 5, NaN, NOT_FINITE smoothing NaN",
        "10 5, 5 5, 1e-13, OUT_OF_RANGE smoothing 1.0E-13",
        "0 0, 5 5, 0.5, TOO_FEW goods 0",
        "5 5, 0 0, 0.5, TOO_FEW bads 0",
        "1e15 0, 0 1e-12, 1e-12, accepted"
    })
    void what_has_no_logarithm_is_refused(String goods, String bads, double smoothing, String answer) {
        assertThat(Refusals.of(InformationValue.of(bins(numbers(goods), numbers(bads)), smoothing)))
                .isEqualTo(answer);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    private static Bins bins(double[] goods, double[] bads) {
        List<Bin> bins = IntStream.range(0, goods.length)
                .mapToObj(i -> new Bin(Integer.toString(i), goods[i], bads[i]))
                .toList();
        return new Bins(bins);
    }
}
