package org.creditrepair.assessment.modelcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.characteristic;
import static org.creditrepair.assessment.model.Models.counted;
import static org.creditrepair.assessment.model.Models.halves;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.levels;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.reason;
import static org.creditrepair.assessment.model.Models.regressed;
import static org.creditrepair.assessment.model.Models.with;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.LinearTerm;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.Output.Baseline;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.model.Weight;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.OddsScale;
import org.creditrepair.assessment.scale.Rounding;
import org.creditrepair.assessment.scale.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no JSON document can hold, and sizes; all else is refused in the tests of the reader. */
class CheckedModelTest {
    @Test
    void a_sound_model_is_accepted_as_it_is() {
        var artefact = LargeModels.regressionCard(1, 5, 4);

        var model = CheckedModel.of(artefact).orThrow();

        assertThat(model.artefact()).isSameAs(artefact);
        assertThat(model)
                .hasToString("test-1")
                .isEqualTo(CheckedModel.of(LargeModels.regressionCard(1, 5, 4)).orThrow());
        assertThat(model).hasSameHashCodeAs(CheckedModel.of(artefact).orThrow());
        assertThat(model)
                .isNotEqualTo(
                        CheckedModel.of(LargeModels.regressionCard(2, 5, 4)).orThrow());
        assertThat(model.equals(artefact)).isFalse();
    }

    @Test
    void a_feature_is_found_by_its_id() {
        var artefact = LargeModels.regressionCard(1, 5, 4);

        assertThat(artefact.position("feature-0")).isZero();
        assertThat(artefact.position("feature-4")).isEqualTo(4);
        assertThat(artefact.position("feature-5")).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_of_a_card_are_finite(double value) {
        assertThat(paths(card(List.of(number("a")), halves("a", value, 0, 0))))
                .containsExactly("$.scoring.characteristics[0].attributes[0].points");
        assertThat(paths(with(
                        card(List.of(number("a")), halves("a", 0, 1, 0)),
                        new Scoring.Scorecard(value, OptionalDouble.empty(), List.of(halves("a", 0, 1, 0))))))
                .contains("$.scoring.basePoints");
        assertThat(paths(card(List.of(with(number("a"), new Feature.Missing.Impute(value))), whole())))
                .containsExactly("$.features[0].missing.value");
        assertThat(paths(card(
                        List.of(with(number("a"), new Feature.Missing.Refuse())),
                        characteristic("a", points(interval(NONE, END), 0), points(new Bin.Spike(List.of(value)), 1)))))
                .containsExactly("$.scoring.characteristics[0].attributes[1].bin.values[0]");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_of_a_logistic_model_are_finite(double value) {
        assertThat(paths(logistic(value, 1, 1, 0))).containsExactly("$.scoring.intercept");
        assertThat(paths(aiming(value))).containsExactly("$.scoring.terms[0].aim");
        assertThat(paths(logistic(0, value, 1, 0))).contains("$.scoring.characteristics[0].weight.coefficient");
        assertThat(paths(logistic(0, 1, value, 0))).containsExactly("$.scoring.terms[0].coefficient");
        assertThat(paths(logistic(0, 1, 1, value))).containsExactly("$.scoring.terms[0].reference");
        var sound = logistic(0, 1, 1, 0);
        assertThat(paths(sound)).isEmpty();
        assertThat(paths(with(sound, new Calibration.Platt(1, value))))
                .containsExactly("$.output.calibration.intercept");
        assertThat(paths(with(sound, new Calibration.Platt(value, 1)))).containsExactly("$.output.calibration.slope");
        var knots = new Calibration.Isotonic(List.of(new Calibration.Isotonic.Knot(value, 0.5)));
        assertThat(paths(with(sound, knots))).containsExactly("$.output.calibration.knots[0].logOdds");
        var unlikely = new Calibration.Isotonic(List.of(new Calibration.Isotonic.Knot(0, value)));
        assertThat(paths(with(sound, unlikely))).containsExactly("$.output.calibration.knots[0].probability");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_of_a_scale_are_finite(double value) {
        assertThat(paths(scaled(new OddsScale(value, 600, 20)))).containsExactly("$.output.scale.odds.pointsToDouble");
        assertThat(paths(scaled(new OddsScale(20, value, 20)))).containsExactly("$.output.scale.odds.baseScore");
        assertThat(paths(scaled(new OddsScale(20, 600, value)))).containsExactly("$.output.scale.odds.baseOdds");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void numbers_of_the_evidence_are_finite(double value) {
        assertThat(paths(proved(scores(value, 1)))).contains("$.evidence.scores[0].from");
        assertThat(paths(proved(scores(0, value)))).contains("$.evidence.scores[0].share");
        assertThat(paths(measured(value, 0, 1))).contains("$.evidence.measures[0].value");
        assertThat(paths(measured(0.5, value, 1))).contains("$.evidence.measures[0].lower");
        assertThat(paths(measured(0.5, 0, value))).contains("$.evidence.measures[0].upper");
        assertThat(paths(measured(0.5, 0.5, 0.5))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "a\udc00", "\u0085", "\u0000", "\u3000"})
    void a_text_can_be_written_and_read(String text) {
        assertThat(paths(card(List.of(number(text), number("a")), halves("a", 0, 1, 0))))
                .containsExactly("$.features[0].id");
    }

    @Test
    void a_text_may_hold_any_script_and_be_as_long_as_its_limit() {
        assertThat(paths(card(List.of(number("年龄 \ud83d\ude00"), number("a")), halves("a", 0, 1, 0))))
                .isEmpty();
        assertThat(paths(card(List.of(number("x".repeat(100)), number("a")), halves("a", 0, 1, 0))))
                .isEmpty();
        assertThat(paths(card(List.of(number("x".repeat(101)), number("a")), halves("a", 0, 1, 0))))
                .containsExactly("$.features[0].id");
    }

    @Test
    void a_thousand_characteristics_are_the_most() {
        assertThat(paths(wide(1000))).isEmpty();
        assertThat(paths(wide(1001))).containsExactly("$.scoring.characteristics");
    }

    @Test
    void edges_that_are_no_numbers_leave_no_sound_interval() {
        var spoilt = characteristic(
                "a",
                points(interval(NONE, Double.NaN), 0),
                points(interval(Double.NaN, END), 1),
                points(new Bin.Missing(), 0));

        assertThat(paths(card(List.of(number("a")), spoilt)))
                .contains("$.scoring.characteristics[0].attributes[0].bin.to");
    }

    @Test
    void points_may_miss_the_regression_by_half_a_unit_and_no_more() {
        // factor * coefficient * woe = 40 / ln 2 * 0.5 * ln 3 = 31.70: 32 is the nearest, 31 and 33 are not
        assertThat(paths(following(32))).isEmpty();
        assertThat(paths(following(31))).containsExactly("$.scoring.characteristics[0].attributes[0].points");
        assertThat(paths(following(33))).containsExactly("$.scoring.characteristics[0].attributes[0].points");
    }

    @Test
    void a_regression_without_odds_has_no_points_that_follow() {
        var artefact = following(32);
        var output = artefact.output();
        var bare = new Output(
                new Scale(0, Rounding.HALF_EVEN, 0, 1000, Optional.empty()),
                output.calibration(),
                output.masterScale(),
                output.reasons());

        assertThat(paths(with(artefact, bare))).containsExactly("$.output.scale.odds");
    }

    @Test
    void levels_need_one_bin_each() {
        var twice = characteristic(
                "home",
                points(new Bin.Levels(List.of("rent", "own")), 0),
                points(new Bin.Levels(List.of("own")), 1),
                points(new Bin.Other(), 0),
                points(new Bin.Missing(), 0));

        assertThat(CheckedModel.of(card(List.of(levels("home", Feature.OtherLevel.OWN_VALUE, "rent", "own")), twice))
                        .asDefects())
                .containsExactly(new Defect("$.scoring.characteristics[0].attributes[1].bin.levels[0]", "comes twice"));
    }

    private static Characteristic whole() {
        return characteristic("a", points(interval(NONE, END), 0));
    }

    private static ModelArtefact wide(int size) {
        return card(
                IntStream.range(0, size).mapToObj(i -> number("f" + i)).toList(),
                IntStream.range(0, size).mapToObj(i -> halves("f" + i, 0, 0, 0)).toArray(Characteristic[]::new));
    }

    private static ModelArtefact logistic(double intercept, double coefficient, double slope, double reference) {
        var term = new LinearTerm("b", slope, reference, OptionalDouble.empty(), reason("b"));
        return logistic(intercept, coefficient, term);
    }

    private static ModelArtefact aiming(double aim) {
        return logistic(0, 1, new LinearTerm("b", 1, 0, OptionalDouble.of(aim), reason("b")));
    }

    private static ModelArtefact logistic(double intercept, double coefficient, LinearTerm term) {
        var a = regressed(
                "a", coefficient, counted(interval(NONE, END), 300, 200), counted(new Bin.Missing(), 200, 300));
        var b = with(number("b"), new Feature.Missing.Refuse());
        return new ModelArtefact(
                Models.fitted(1_000, 500),
                List.of(number("a"), b),
                new Scoring.Logistic(intercept, List.of(a), List.of(term)),
                Models.output(0, Optional.of(Models.ODDS), Baseline.NEUTRAL),
                Models.evidence(b));
    }

    /** One attribute of weight of evidence ln 3 with some points, and a missing one of −ln 3. */
    private static ModelArtefact following(double points) {
        var weight = new Weight(0.5, 0, new Smoothing(Smoothing.Method.M_ESTIMATE, 0));
        var exact = regressed(
                "a",
                weight,
                OptionalInt.of(0),
                List.of(counted(interval(NONE, END), 75, 25), counted(new Bin.Missing(), 25, 75)));
        var first = exact.attributes().getFirst();
        var spoilt = new Attribute(
                first.bin(),
                first.counts(),
                first.woe(),
                OptionalDouble.of(points),
                first.share(),
                first.isAim(),
                first.reason());
        var a = new Characteristic(
                "a",
                exact.closure(),
                exact.weight(),
                exact.reason(),
                List.of(spoilt, exact.attributes().getLast()));
        return new ModelArtefact(
                Models.fitted(200, 100),
                List.of(number("a")),
                new Scoring.Scorecard(
                        Rounding.HALF_EVEN.round(Models.ODDS.score(2), 0), OptionalDouble.of(2), List.of(a)),
                Models.output(0, Optional.of(Models.ODDS), Baseline.NEUTRAL),
                Models.evidence());
    }

    private static ModelArtefact scaled(OddsScale odds) {
        var artefact = card(List.of(number("a")), halves("a", 0, 1, 0));
        return with(artefact, Models.output(0, Optional.of(odds), Baseline.BEST_BIN));
    }

    private static ModelArtefact measured(double value, double lower, double upper) {
        return proved(new Evidence(List.of(), List.of(), List.of(Models.measure("auc", value, lower, upper))));
    }

    private static Evidence scores(double from, double share) {
        return new Evidence(List.of(new Evidence.ScoreShare(from, share)), List.of(), List.of());
    }

    private static ModelArtefact proved(Evidence evidence) {
        var artefact = card(List.of(number("a")), halves("a", 0, 1, 0));
        return new ModelArtefact(
                artefact.identity(), artefact.features(), artefact.scoring(), artefact.output(), evidence);
    }

    private static List<String> paths(ModelArtefact artefact) {
        return CheckedModel.of(artefact).asDefects().stream()
                .map(Defect::path)
                .distinct()
                .toList();
    }
}
