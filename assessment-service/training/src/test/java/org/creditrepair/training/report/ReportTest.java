package org.creditrepair.training.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Evidence.Band;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.binning.Counts;
import org.creditrepair.training.card.Drop;
import org.creditrepair.training.table.Table;
import org.creditrepair.training.table.Variable;
import org.junit.jupiter.api.Test;

class ReportTest {

    /** By hand: bads at 1, 2, 2; goods at 2, 3, 4: up to 2 are all bads and a third of the goods. */
    @Test
    void a_curve_has_a_point_for_each_score() {
        var curve = Curve.of(new double[] {3, 1, 2, 2, 2, 4}, bads("gbbbgg"));

        assertThat(curve.points().getFirst()).isEqualTo(new Curve.Point(1, 0, 0));
        assertThat(curve.points().getLast()).isEqualTo(new Curve.Point(4, 1, 1));
        assertThat(curve.points()).hasSize(5);
        assertThat(curve.points().get(2)).isEqualTo(new Curve.Point(2, 1, 1.0 / 3));
    }

    @Test
    void a_curve_of_many_scores_has_a_few_hundred_points() {
        var scores = IntStream.range(0, 10_000).mapToDouble(i -> i).toArray();
        var bads = new boolean[10_000];
        Arrays.fill(bads, 0, 5_000, true);

        assertThat(Curve.of(scores, bads).points()).hasSize(201);
    }

    @Test
    void a_sample_has_the_figures_of_the_service() {
        // of 3 bads and 3 goods, 8 of 9 pairs are in order
        var sample = Sample.of(
                "test", new double[] {1, 2, 4, 3, 5, 6}, new double[] {0.9, 0.8, 0.5, 0.6, 0.2, 0.1}, bads("bbbggg"));

        assertThat(sample.rows()).isEqualTo(6);
        assertThat(sample.bads()).isEqualTo(3);
        assertThat(sample.area().value()).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(sample.separation().value()).isCloseTo(2.0 / 3, within(1e-12));
        // (0.01 + 0.04 + 0.25 + 0.36 + 0.04 + 0.01) / 6
        assertThat(sample.brier().value()).isCloseTo(0.71 / 6, within(1e-12));
        assertThat(sample.interval().upper()).isLessThanOrEqualTo(1);
    }

    @Test
    void score_bands_hold_a_tenth_each() {
        var scores = IntStream.rangeClosed(1, 100).mapToDouble(i -> i).toArray();
        var bands = ScoreBands.of(scores);

        assertThat(bands.starts()).containsExactly(1.0, 11.0, 21.0, 31.0, 41.0, 51.0, 61.0, 71.0, 81.0, 91.0);
        assertThat(bands.shares(scores)).hasSize(10).allMatch(share -> share == 0.1);
        assertThat(bands.shares(new double[] {-5, 95, 1000, 11}))
                .containsExactly(0.25, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5);
    }

    @Test
    void tied_scores_stay_in_one_band() {
        assertThat(ScoreBands.of(new double[] {5, 5, 5, 5, 7}).starts()).containsExactly(5.0, 7.0);
    }

    /** Two bands of a half each against a quarter and three: (-0.25) ln 0.5 + 0.25 ln 1.5. */
    @Test
    void stability_is_that_of_the_bands() {
        var bands = new ScoreBands(List.of(0.0, 10.0));

        assertThat(bands.stability(new double[] {1, 11}, new double[] {1, 11, 12, 13})
                        .value())
                .isCloseTo(-0.25 * Math.log(0.5) + 0.25 * Math.log(1.5), within(1e-12));
        assertThat(bands.stability(new double[] {1, 11}, new double[] {1, 11}).value())
                .isZero();
    }

    @Test
    void bands_whose_short_labels_are_the_same_are_told_in_full() {
        var bands = new ScoreBands(List.of(1.00001, 1.00002));

        assertThat(bands.stability(new double[] {1, 2}, new double[] {1, 2}).rows())
                .extracting(row -> row.label())
                .containsExactly("from 1.00001", "from 1.00002");
    }

    @Test
    void of_equal_rates_the_larger_group_is_the_reference() {
        var sex = variable("sex", List.of("f", "m"), 0, 0, 0, 1, 1, 0, Double.NaN);
        var fairness = Fairness.of(
                sex,
                List.of(),
                new int[] {0, 1, 2, 3, 4, 5},
                new boolean[] {true, true, false, true, false, false},
                bads("gggggb"));

        assertThat(fairness.reference()).isEqualTo("f");
        assertThat(fairness.isReferenceLarge()).isFalse();
        assertThat(fairness.groups())
                .extracting(group -> group.decisions().group())
                .containsExactly("f", "m");
        var men = fairness.groups().get(1);
        assertThat(men.decisions().approved().count()).isEqualTo(1);
        assertThat(men.decisions().approved().of()).isEqualTo(2);
        assertThat(men.impact().orThrow().ratio()).isEqualTo(1.0);
        assertThat(men.opportunity().orThrow().difference().difference()).isCloseTo(0.5 - 2.0 / 3, within(1e-12));
    }

    @Test
    void groups_of_a_number_end_at_the_edges() {
        var age = variable("age", List.of(), 20, 30, 50, Double.NaN);
        var fairness = Fairness.of(age, List.of(30.0, 50.0), new int[] {0, 1, 2, 3}, new boolean[4], bads("gggb"));

        assertThat(fairness.groups())
                .extracting(group -> group.decisions().group())
                .containsExactlyInAnyOrder("below 30.0", "from 30.0 below 50.0", "from 50.0", "missing");
    }

    @Test
    void the_page_needs_nothing_else_and_escapes_what_it_shows() {
        var page = ReportPage.write(report("<b>&\"x\""));

        assertThat(page).startsWith("<!doctype html>").contains("<svg").doesNotContain("<script", "http", "<b>");
        assertThat(page).contains("&lt;b&gt;&amp;&quot;x&quot;", "Reference: m. No group is large enough.");
        assertThat(page)
                .contains("<li>look &lt;here&gt;</li>", "1.250 x -0.500", "0.875 x +0.125", "Platt", "none")
                .contains("<th scope=\"row\">lowest</th><td>0.7000</td><td>0.4000</td><td>0.4000</td><td>0.1000</td>")
                .contains("<th scope=\"row\">highest</th><td>0.8000</td><td>0.6000</td><td>0.5000</td><td>0.2000</td>")
                .contains("auc, out-of-fold</th><td>0.7500</td><td>0.6500</td><td>0.8500</td><td>95 % interval</td>")
                .contains("ks, folds</th><td>0.4500</td><td>0.4000</td><td>0.5000</td><td>worst to best fold</td>")
                .contains("Stability of characteristics", "0.5 cases added", "Platt, which is fitted inside");
        assertThat(page).contains("ROC", "KS", "Calibration", "PSI", "Weight of evidence by bin", "left-out");
    }

    @Test
    void a_page_without_bins_has_features_instead() {
        var report = report("trees");
        var trees = new Report(
                report.run(),
                List.of(),
                report.validation(),
                List.of(),
                List.of(),
                List.of(new Report.Influence("income", 0.7)),
                List.of());

        assertThat(ReportPage.write(trees)).contains("income", "0.7000").doesNotContain("Characteristics", "Left out");
    }

    @Test
    void the_json_has_the_figures() throws Exception {
        var json = new ObjectMapper().readTree(ReportJson.write(report("p")));

        assertThat(json.at("/run/profile").asText()).isEqualTo("p");
        assertThat(json.at("/run/foldSeed").asLong()).isEqualTo(3);
        assertThat(json.at("/validation/meanAuc").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/validation/foldAuc/1").asDouble()).isEqualTo(0.8);
        assertThat(json.at("/validation/outOfFold/auc").asDouble()).isCloseTo(8.0 / 9, within(1e-12));
        assertThat(json.at("/validation/folds/0/calibration").asText()).isEqualTo("none");
        assertThat(json.at("/validation/folds/0/servedSlope").isMissingNode()).isTrue();
        assertThat(json.at("/validation/folds/0/observedSlope").isMissingNode()).isTrue();
        assertThat(json.at("/validation/folds/0/gini").asDouble()).isCloseTo(0.4, within(1e-12));
        assertThat(json.at("/validation/folds/1/ks").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/validation/folds/1/brier").asDouble()).isEqualTo(0.1);
        assertThat(json.at("/validation/folds/1/calibration").asText()).isEqualTo("Platt");
        assertThat(json.at("/validation/folds/1/servedSlope").asDouble()).isEqualTo(1.25);
        assertThat(json.at("/validation/folds/1/servedIntercept").asDouble()).isEqualTo(-0.5);
        assertThat(json.at("/validation/folds/1/observedSlope").asDouble()).isEqualTo(0.875);
        assertThat(json.at("/validation/folds/1/observedIntercept").asDouble()).isEqualTo(0.125);
        assertThat(json.at("/validation/measures/0/name").asText()).isEqualTo("auc");
        assertThat(json.at("/validation/measures/0/sample").asText()).isEqualTo("out-of-fold");
        assertThat(json.at("/validation/measures/0/lower").asDouble()).isEqualTo(0.65);
        assertThat(json.at("/validation/measures/0/upper").asDouble()).isEqualTo(0.85);
        assertThat(json.at("/validation/measures/0/band").asText()).isEqualTo("interval-95");
        assertThat(json.at("/validation/measures/1/band").asText()).isEqualTo("fold-range");
        assertThat(json.at("/validation/csi/0/characteristic").asText()).isEqualTo("income");
        assertThat(json.at("/validation/csi/0/shifts/0/value").asDouble())
                .isEqualTo(json.at("/validation/psi/0/value").asDouble());
        assertThat(json.at("/validation/psi/0/floor").asDouble()).isEqualTo(0.0001);
        assertThat(json.at("/remarks/0").asText()).isEqualTo("look <here>");
        assertThat(json.at("/methods/informationValueAddedToEachCell").asDouble())
                .isEqualTo(0.5);
        assertThat(json.at("/validation/outOfTime").isNull()).isTrue();
        assertThat(json.at("/validation/psi/0/value").asDouble()).isGreaterThan(0);
        assertThat(json.at("/characteristics/0/bins/0/points").asDouble()).isEqualTo(-12);
        assertThat(json.at("/dropped/0/reason").asText()).isEqualTo("information");
        assertThat(json.at("/fairness/0/groups/1/group").asText()).isEqualTo("m");
    }

    private static Report report(String name) {
        // four times three bads and three goods, so that there are rows enough for ten groups
        var scores = repeated(1, 2, 4, 3, 5, 6);
        var sample = Sample.of("out-of-fold", scores, repeated(0.9, 0.8, 0.5, 0.6, 0.2, 0.1), bads("bbbggg".repeat(4)));
        var shift = new ScoreBands(List.of(0.0, 4.0)).stability(scores, new double[] {1, 5, 6});
        var fairness = Fairness.of(
                variable("sex", List.of("f", "m"), 0, 0, 1),
                List.of(),
                new int[] {0, 1, 2},
                new boolean[] {true, false, true},
                bads("gbg"));
        return new Report(
                new Report.Run(
                        name, "card", new Table.Source("a.csv", "00"), 6, 3, "choice", "ff", Optional.of(3L), 6, false),
                List.of("look <here>"),
                new Report.Validation(
                        List.of(
                                new FoldFigures(0.7, 0.4, 0.2, new Calibration.None(), Optional.empty()),
                                new FoldFigures(
                                        0.8,
                                        0.5,
                                        0.1,
                                        new Calibration.Platt(1.25, -0.5),
                                        Optional.of(new FoldFigures.Line(0.875, 0.125)))),
                        0.75,
                        0.07,
                        List.of(
                                new Measure("auc", "out-of-fold", 0.75, 0.65, 0.85, Band.INTERVAL_95),
                                new Measure("ks", "folds", 0.45, 0.4, 0.5, Band.FOLD_RANGE)),
                        sample,
                        Optional.empty(),
                        List.of(new Report.Shift("fold 1", shift)),
                        List.of(new Report.CharacteristicShift("income", List.of(new Report.Shift("fold 1", shift))))),
                List.of(new Characteristic(
                        "income",
                        0.4,
                        0.9,
                        0.1,
                        0.001,
                        List.of(
                                new Characteristic.Bin("below 3", new Counts(1, 2), -0.5, -12),
                                new Characteristic.Bin("missing", Counts.NONE, 0, 0)))),
                List.of(new Drop("left-out", Drop.Reason.INFORMATION, 0.001)),
                List.of(),
                List.of(fairness));
    }

    private static double[] repeated(double... values) {
        return IntStream.range(0, 4 * values.length)
                .mapToDouble(i -> values[i % values.length])
                .toArray();
    }

    private static Variable variable(String name, List<String> levels, double... values) {
        return new Variable(name, levels, false, Optional.empty(), values);
    }

    private static boolean[] bads(String outcomes) {
        var bads = new boolean[outcomes.length()];
        for (var i = 0; i < bads.length; i++) {
            bads[i] = outcomes.charAt(i) == 'b';
        }
        return bads;
    }
}
