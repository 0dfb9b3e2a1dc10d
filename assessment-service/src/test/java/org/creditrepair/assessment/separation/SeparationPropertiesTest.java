package org.creditrepair.assessment.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;

/** What holds for every sample. Few distinct scores are drawn, so that there are many ties. */
class SeparationPropertiesTest {

    /** Two scores of one case, and its outcome. */
    record Case(int first, int second, boolean bad) {}

    @Property(tries = 300)
    void the_area_does_not_change_under_a_map_that_keeps_the_order(@ForAll("samples") List<Case> cases) {
        var area = AreaUnderCurve.of(sample(cases, score -> score));

        assertThat(AreaUnderCurve.of(sample(cases, score -> 3 * score - 7))).isEqualTo(area);
        assertThat(AreaUnderCurve.of(sample(cases, StrictMath::exp))).isEqualTo(area);
        assertThat(AreaUnderCurve.of(sample(cases, score -> score * score * score))).isEqualTo(area);
    }

    @Property(tries = 300)
    void the_areas_of_a_score_and_of_its_opposite_sum_to_1(@ForAll("samples") List<Case> cases) {
        var area = AreaUnderCurve.of(sample(cases, score -> score));
        var opposite = AreaUnderCurve.of(sample(cases, score -> -score));

        assertThat(area.value() + opposite.value()).isEqualTo(1, within(1e-12));
        assertThat(area.gini()).isEqualTo(-opposite.gini(), within(1e-12));
        assertThat(area.standardError().orElseThrow())
                .isEqualTo(opposite.standardError().orElseThrow(), within(1e-12));
    }

    @Property(tries = 300)
    void the_order_of_the_cases_is_no_matter_to_the_last_bit(@ForAll("samples") List<Case> cases) {
        var sample = sample(cases, score -> score);
        var reversed = sample(cases.reversed(), score -> score);

        assertThat(AreaUnderCurve.of(reversed)).isEqualTo(AreaUnderCurve.of(sample));
        assertThat(KolmogorovSmirnov.of(reversed)).isEqualTo(KolmogorovSmirnov.of(sample));
    }

    @Property(tries = 200)
    void area_and_standard_error_are_those_of_all_pairs(@ForAll("samples") List<Case> cases) {
        var safety = cases.stream().mapToDouble(Case::first).toArray();
        var ofBads = placements(cases, safety, true);
        var ofGoods = placements(cases, safety, false);

        var area = AreaUnderCurve.of(sample(cases, score -> score));

        assertThat(area.value()).isEqualTo(mean(ofBads), within(1e-12));
        assertThat(area.standardError().orElseThrow())
                .isEqualTo(
                        Math.sqrt(covariance(ofBads, ofBads) / ofBads.length
                                + covariance(ofGoods, ofGoods) / ofGoods.length),
                        within(1e-12));
    }

    @Property(tries = 200)
    void the_standard_error_of_a_difference_is_that_of_all_pairs(@ForAll("samples") List<Case> cases) {
        var first = cases.stream().mapToDouble(Case::first).toArray();
        var second = cases.stream().mapToDouble(Case::second).toArray();
        var variance = 0.0;
        for (var bads : List.of(true, false)) {
            var a = placements(cases, first, bads);
            var b = placements(cases, second, bads);
            variance += (covariance(a, a) + covariance(b, b) - 2 * covariance(a, b)) / a.length;
        }
        var expected = Math.sqrt(Math.max(0, variance));

        var comparison = AreaComparison.of(
                sample(cases, score -> score),
                ScoredSample.of(second, bad(cases), Orientation.HIGH_IS_GOOD).orThrow());

        comparison.map(AreaComparison::standardError).asRefusal().ifPresentOrElse(
                refusal -> assertThat(expected).isEqualTo(0, within(1e-7)),
                () -> assertThat(comparison.orThrow().standardError()).isEqualTo(expected, within(1e-7)));
    }

    @Property(tries = 300)
    void the_distance_is_at_least_the_gini_of_any_single_cut(@ForAll("samples") List<Case> cases) {
        var result = KolmogorovSmirnov.of(sample(cases, score -> score));

        assertThat(result.value()).isBetween(0.0, 1.0);
        assertThat(Math.abs(result.badShare() - result.goodShare())).isEqualTo(result.value());
        // the area between the curve and the diagonal cannot exceed the area that the largest distance spans
        assertThat(Math.abs(AreaUnderCurve.of(sample(cases, score -> score)).gini()))
                .isLessThanOrEqualTo(2 * result.value() - result.value() * result.value() + 1e-12);
    }

    @Property(tries = 300)
    void information_is_never_negative_and_falls_when_bins_are_merged(@ForAll("bins") Bins bins) {
        var value = InformationValue.of(bins, 0.5).orThrow().value();
        var unsmoothed = InformationValue.of(bins, 0);

        assertThat(value).isGreaterThanOrEqualTo(0);
        unsmoothed.map(InformationValue::value).then(whole -> InformationValue.of(merged(bins), 0)
                .map(merged -> {
                    assertThat(merged.value()).isLessThanOrEqualTo(whole + 1e-12);
                    return merged;
                }));
    }

    private static Bins merged(Bins bins) {
        var first = bins.bins().get(0);
        var second = bins.bins().get(1);
        var rest = bins.bins().stream().skip(2);
        var joined = new Bin("joined", first.goods() + second.goods(), first.bads() + second.bads());
        return new Bins(Stream.concat(Stream.of(joined), rest).toList());
    }

    private static ScoredSample sample(List<Case> cases, DoubleUnaryOperator map) {
        var scores = cases.stream().mapToDouble(Case::first).map(map).toArray();
        return ScoredSample.of(scores, bad(cases), Orientation.HIGH_IS_GOOD).orThrow();
    }

    private static boolean[] bad(List<Case> cases) {
        var bad = new boolean[cases.size()];
        for (var i = 0; i < bad.length; i++) {
            bad[i] = cases.get(i).bad();
        }
        return bad;
    }

    /** Share of the other side that a case is ranked right against, over all pairs. */
    private static double[] placements(List<Case> cases, double[] safety, boolean ofBads) {
        var all = IntStream.range(0, cases.size()).boxed().toList();
        return all.stream()
                .filter(i -> cases.get(i).bad() == ofBads)
                .mapToDouble(i -> all.stream()
                        .filter(j -> cases.get(j).bad() != ofBads)
                        .mapToDouble(j -> {
                            var lead = (safety[j] - safety[i]) * (ofBads ? 1 : -1);
                            return lead > 0 ? 1 : lead == 0 ? 0.5 : 0;
                        })
                        .average()
                        .orElseThrow())
                .toArray();
    }

    private static double mean(double... values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).average().orElseThrow();
    }

    private static double covariance(double[] first, double[] second) {
        var sum = 0.0;
        for (var i = 0; i < first.length; i++) {
            sum += (first[i] - mean(first)) * (second[i] - mean(second));
        }
        return sum / (first.length - 1);
    }

    @Provide
    Arbitrary<List<Case>> samples() {
        var scores = Arbitraries.integers().between(-5, 5);
        return Combinators.combine(scores, scores, Arbitraries.of(true, false))
                .as(Case::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30)
                .filter(cases -> cases.stream().filter(Case::bad).count() >= 2
                        && cases.stream().filter(one -> !one.bad()).count() >= 2);
    }

    @Provide
    Arbitrary<Bins> bins() {
        var counts = Arbitraries.integers().between(0, 50);
        return Combinators.combine(counts, counts)
                .as((goods, bads) -> new int[] {goods, bads})
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(cells -> new Bins(IntStream.range(0, cells.size())
                        .mapToObj(i -> new Bin("bin " + i, cells.get(i)[0], cells.get(i)[1]))
                        .toList()))
                .filter(bins -> bins.goods() > 0 && bins.bads() > 0);
    }
}
