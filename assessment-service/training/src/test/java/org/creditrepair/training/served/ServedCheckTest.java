package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Evidence.Measure;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.Examples;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.profile.OutputSettings;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServedCheckTest {
    private static final Profile PROFILE = Examples.profile();
    private static final Table TABLE = Examples.table(1_000, 21);
    private static final CardModel CARD = card(TABLE);
    private static final BoostingModel TREES = trees(TABLE);
    private static final List<Measure> MEASURES = Measures.of(
            "in-sample",
            new Measures.Scored(
                    CARD.scores(TABLE, TABLE.inTime()),
                    CARD.probabilities(TABLE, TABLE.inTime()),
                    TABLE.bads(TABLE.inTime())));

    @Test
    void a_card_is_served_as_it_was_trained_on_every_row() {
        assertThat(ServedCheck.card(stored(CARD), CARD, TABLE)).isEqualTo(Checked.of(1_000));
    }

    @Test
    void trees_are_served_as_they_were_trained_on_every_row() {
        assertThat(ServedCheck.trees(stored(TREES), TREES, TABLE)).isEqualTo(Checked.of(1_000));
    }

    @Test
    void the_regression_behind_a_card_is_served_as_it_was_trained_on_every_row() {
        assertThat(ServedCheck.logistic(logistic(shell()), CARD, TABLE)).isEqualTo(Checked.of(1_000));
    }

    @Test
    void a_regression_of_other_rows_is_told_row_by_row() {
        var other = card(Examples.table(1_000, 22));

        assertThat(ServedCheck.logistic(logistic(shell()), other, TABLE).asDefects())
                .anyMatch(defect -> defect.message().contains("log odds"))
                .anyMatch(defect -> defect.message().startsWith("has the reasons"));
    }

    @ParameterizedTest
    @EnumSource(Output.Baseline.class)
    void reasons_are_the_same_against_every_baseline(Output.Baseline baseline) {
        var shell = shell(output -> new OutputSettings(
                output.odds(),
                output.decimals(),
                output.lowest(),
                output.highest(),
                baseline,
                output.reasons(),
                output.grades(),
                output.mostProbability()));

        assertThat(ServedCheck.card(card(shell), CARD, TABLE)).isEqualTo(Checked.of(1_000));
        assertThat(ServedCheck.logistic(logistic(shell), CARD, TABLE)).isEqualTo(Checked.of(1_000));
    }

    /** A scale that many scores lie beyond: they are told as they are served, in bands and by the check. */
    @Test
    void scores_of_trees_are_told_rounded_and_kept_on_the_scale() {
        var shell = shell(output -> new OutputSettings(
                output.odds(),
                0,
                560,
                570,
                output.baseline(),
                output.reasons(),
                output.grades(),
                output.mostProbability()));

        var stored = trees(shell, new Calibration.Platt(1.1, -0.05));

        var scores = stored.model().artefact().evidence().scores();
        assertThat(scores.getFirst().from()).isEqualTo(560);
        assertThat(scores).allMatch(score -> score.from() == StrictMath.rint(score.from()));
        assertThat(ServedCheck.trees(stored, TREES, TABLE)).isEqualTo(Checked.of(1_000));
    }

    @Test
    void scores_of_another_calibration_are_another_distribution_and_other_rows() {
        var stored = trees(shell(), new Calibration.Platt(1.1, -0.05));
        var artefact = stored.model().artefact();
        var evidence = new Evidence(
                List.of(new Evidence.ScoreShare(500, 1)),
                artefact.evidence().features(),
                artefact.evidence().measures());
        var other = StoredModel.of(new ModelArtefact(
                        artefact.identity(), artefact.features(), artefact.scoring(), artefact.output(), evidence))
                .orThrow();

        assertThat(ServedCheck.trees(other, TREES, TABLE).asDefects())
                .extracting(Defect::path)
                .containsExactly("$.evidence.scores");
    }

    @Test
    void an_artefact_with_fewer_reasons_or_other_grades_is_told() {
        var artefact = trees(shell(), new Calibration.None()).model().artefact();
        var trees = (Scoring.Trees) artefact.scoring();
        var groups = new ArrayList<>(trees.groups());
        var first = groups.getFirst();
        groups.set(
                0,
                new FeatureGroup(first.id(), first.features(), new ReasonText("OTHER", "其他", "Other"), first.aims()));
        var spoilt = StoredModel.of(new ModelArtefact(
                        artefact.identity(),
                        artefact.features(),
                        new Scoring.Trees(trees.target(), trees.forest(), groups),
                        artefact.output(),
                        artefact.evidence()))
                .orThrow();

        assertThat(ServedCheck.trees(spoilt, TREES, TABLE).asDefects())
                .isNotEmpty()
                .allMatch(defect -> defect.message().startsWith("has the reasons"));
    }

    @Test
    void features_of_trees_are_described_and_what_can_be_changed_has_aims() {
        var artefact = trees(shell(), new Calibration.None()).model().artefact();
        var trees = (Scoring.Trees) artefact.scoring();

        assertThat(artefact.evidence().features())
                .extracting(Evidence.FeatureShares::feature)
                .containsExactlyElementsOf(
                        artefact.features().stream().map(Feature::id).toList());
        assertThat(trees.groups())
                .filteredOn(group -> !group.aims().isEmpty())
                .extracting(FeatureGroup::id)
                .containsExactly("debt", "months-late");
        assertThat(trees.groups())
                .filteredOn(group -> group.id().equals("months-late"))
                .flatExtracting(FeatureGroup::aims)
                .doesNotContain(List.of(-1.0))
                .contains(List.of(0.0), List.of(5.0));
    }

    @Test
    void a_card_of_other_rows_is_told_row_by_row() {
        var other = card(Examples.table(1_000, 22));

        assertThat(ServedCheck.card(stored(CARD), other, TABLE).asDefects())
                .isNotEmpty()
                .allMatch(defect -> defect.path().startsWith("row "))
                .anyMatch(defect -> defect.message().contains("units in a batch"))
                .anyMatch(defect -> defect.message().contains("alone"));
    }

    @Test
    void trees_of_other_rows_are_told_row_by_row() {
        var other = trees(Examples.table(1_000, 22));

        assertThat(ServedCheck.trees(stored(TREES), other, TABLE).asDefects())
                .isNotEmpty()
                .anyMatch(defect -> defect.message().contains("margin"))
                .anyMatch(defect -> defect.message().contains("probability"));
    }

    @Test
    void a_document_that_was_changed_by_one_byte_is_not_read() {
        var stored = stored(CARD);
        var document = stored.document();
        document[document.length / 2]++;

        assertThat(ArtefactReader.read(document, stored.sha256()).asDefects()).isNotEmpty();
    }

    @Test
    void the_artefact_of_a_card_tells_where_it_comes_from() {
        var artefact = stored(CARD).model().artefact();

        assertThat(artefact.identity().id()).isEqualTo("example-1");
        assertThat(artefact.identity().origin())
                .isEqualTo(new Identity.Origin.Fitted(new Identity.TrainingData(
                        "example.csv",
                        TABLE.source().sha256(),
                        TABLE.inTime().length,
                        TABLE.badCount(TABLE.inTime()))));
        assertThat(artefact.identity().approval().approver()).isEqualTo("Model committee");
    }

    /** Protected columns are never features; the party can change what the profile says. */
    @Test
    void features_are_what_the_card_reads() {
        var features = stored(CARD).model().artefact().features();

        assertThat(features.stream().map(Feature::id))
                .containsExactlyElementsOf(
                        CARD.terms().stream().map(term -> term.name()).toList())
                .doesNotContain("sex", "age");
        assertThat(features).noneMatch(Feature::isProtected);
        assertThat(features)
                .filteredOn(Feature::isChangeable)
                .extracting(Feature::id)
                .isSubsetOf("debt", "months-late");
        assertThat(features)
                .filteredOn(feature -> feature.values() instanceof Feature.Values.Whole)
                .extracting(Feature::id)
                .isSubsetOf("debt", "months-late")
                .isNotEmpty();
    }

    @Test
    void the_scale_holds_every_score_of_the_card() {
        var scale = stored(CARD).model().artefact().output().scale();

        assertThat(Arrays.stream(CARD.scores(TABLE, TABLE.inTime())).boxed())
                .allMatch(score -> score >= scale.lowest() && score <= scale.highest());
        assertThat(scale.lowest()).isLessThanOrEqualTo(PROFILE.output().lowest());
    }

    @Test
    void shares_of_the_bins_are_those_of_the_training_rows() {
        var card = (Scoring.Scorecard) stored(CARD).model().artefact().scoring();
        var first = card.characteristics().getFirst().attributes();
        var term = CARD.terms().getFirst();

        for (var i = 0; i < first.size(); i++) {
            assertThat(first.get(i).share().orElseThrow())
                    .isEqualTo((double) term.binned().counts().get(i).total() / TABLE.inTime().length);
            assertThat(first.get(i).woe().orElseThrow())
                    .isEqualTo(term.binned().woe().get(i));
        }
    }

    @Test
    void the_same_model_has_the_same_name() {
        assertThat(stored(card(TABLE)).sha256()).isEqualTo(stored(CARD).sha256());
        assertThat(stored(trees(TABLE)).sha256()).isEqualTo(stored(TREES).sha256());
    }

    /** Outcomes that come from log odds of 2 x - 0.3 give about that line. */
    @Test
    void platt_finds_the_line_that_outcomes_follow() {
        var random = new SplittableRandom(8);
        var logOdds = new double[20_000];
        var bads = new boolean[logOdds.length];
        for (var i = 0; i < logOdds.length; i++) {
            logOdds[i] = random.nextDouble(-2, 2);
            bads[i] = random.nextDouble() >= 1 / (1 + Math.exp(-(2 * logOdds[i] - 0.3)));
        }

        assertThat(PlattFit.of(logOdds, bads)).isInstanceOfSatisfying(Calibration.Platt.class, platt -> {
            assertThat(platt.slope()).isCloseTo(2, within(0.1));
            assertThat(platt.intercept()).isCloseTo(-0.3, within(0.1));
        });
    }

    @Test
    void no_line_that_rises_is_no_calibration() {
        var bads = new boolean[] {false, false, true, false, true, true};

        assertThat(PlattFit.of(new double[] {0, 1, 2, 3, 4, 5}, bads)).isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {0, 1}, new boolean[] {true, true})).isEqualTo(new Calibration.None());
        assertThat(PlattFit.of(new double[] {0, 1, 2, 3}, new boolean[] {true, true, false, false}))
                .isEqualTo(new Calibration.None());
    }

    private static CardModel card(Table table) {
        return new CardLearner(PROFILE.card(), PROFILE.output(), 1).train(table, table.inTime());
    }

    private static BoostingModel trees(Table table) {
        return new BoostingLearner(PROFILE.boosting(), 1).train(table, table.inTime());
    }

    private static StoredModel logistic(Shell shell) {
        return reread(StoredModel.of(CardArtefact.logistic(CARD, shell)).orThrow());
    }

    private static StoredModel card(Shell shell) {
        return reread(StoredModel.of(CardArtefact.of(CARD, shell)).orThrow());
    }

    private static StoredModel trees(Shell shell, Calibration calibration) {
        return reread(TreesArtefact.of(TREES, shell, calibration)
                .then(StoredModel::of)
                .orThrow());
    }

    private static Shell shell(UnaryOperator<OutputSettings> change) {
        var profile = new Profile(
                PROFILE.name(),
                PROFILE.description(),
                PROFILE.data(),
                PROFILE.columns(),
                PROFILE.derived(),
                PROFILE.outOfTime(),
                PROFILE.card(),
                PROFILE.boosting(),
                change.apply(PROFILE.output()),
                PROFILE.approval());
        return new Shell(profile, "example-1", TABLE, TABLE.inTime(), MEASURES);
    }

    private static Shell shell() {
        return new Shell(PROFILE, "example-1", TABLE, TABLE.inTime(), MEASURES);
    }

    private static StoredModel stored(CardModel model) {
        return reread(StoredModel.of(CardArtefact.of(model, shell())).orThrow());
    }

    private static StoredModel stored(BoostingModel model) {
        return reread(TreesArtefact.of(model, shell(), new Calibration.Platt(1.1, -0.05))
                .then(StoredModel::of)
                .orThrow());
    }

    private static StoredModel reread(StoredModel written) {
        return ArtefactReader.read(written.document(), written.sha256()).orThrow();
    }
}
