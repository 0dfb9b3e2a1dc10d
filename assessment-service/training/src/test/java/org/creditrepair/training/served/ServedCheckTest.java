package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.training.served.ServedExamples.CARD;
import static org.creditrepair.training.served.ServedExamples.TABLE;
import static org.creditrepair.training.served.ServedExamples.TREES;
import static org.creditrepair.training.served.ServedExamples.card;
import static org.creditrepair.training.served.ServedExamples.logistic;
import static org.creditrepair.training.served.ServedExamples.shell;
import static org.creditrepair.training.served.ServedExamples.stored;
import static org.creditrepair.training.served.ServedExamples.trees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defect;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.assessment.scale.PoolAdjacentViolators;
import org.creditrepair.training.Examples;
import org.creditrepair.training.profile.OutputSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServedCheckTest {
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

    @Test
    void trees_behind_isotonic_steps_are_served_as_they_were_trained() {
        var rows = TABLE.inTime();
        var weights = new double[rows.length];
        Arrays.fill(weights, 1);
        var isotonic = PoolAdjacentViolators.calibration(TREES.scores(TABLE, rows), TABLE.bads(rows), weights, 0.001)
                .orThrow();

        assertThat(isotonic.knots()).hasSizeGreaterThan(4);
        assertThat(ServedCheck.trees(trees(shell(), isotonic), TREES, TABLE)).isEqualTo(Checked.of(1_000));
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

    /** Protected columns are never features; the party can change what the profile says. */
    /** Outcomes that come from log odds of 2 x - 0.3 give about that line. */
}
