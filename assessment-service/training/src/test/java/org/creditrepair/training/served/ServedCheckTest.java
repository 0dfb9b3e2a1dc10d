package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.Examples;
import org.creditrepair.training.boosting.BoostingLearner;
import org.creditrepair.training.boosting.BoostingModel;
import org.creditrepair.training.card.CardLearner;
import org.creditrepair.training.card.CardModel;
import org.creditrepair.training.profile.Profile;
import org.creditrepair.training.table.Table;
import org.junit.jupiter.api.Test;

class ServedCheckTest {
    private static final Profile PROFILE = Examples.profile();
    private static final Table TABLE = Examples.table(1_000, 21);
    private static final CardModel CARD = card(TABLE);
    private static final BoostingModel TREES = trees(TABLE);

    @Test
    void a_card_is_served_as_it_was_trained_on_every_row() {
        assertThat(ServedCheck.card(stored(CARD), CARD, TABLE)).isEqualTo(Checked.of(1_000));
    }

    @Test
    void trees_are_served_as_they_were_trained_on_every_row() {
        assertThat(ServedCheck.trees(stored(TREES), TREES, TABLE)).isEqualTo(Checked.of(1_000));
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
        assertThat(artefact.identity().trainingData()).hasValueSatisfying(data -> {
            assertThat(data.sha256()).isEqualTo(TABLE.source().sha256());
            assertThat(data.rows()).isEqualTo(TABLE.inTime().length);
            assertThat(data.bads()).isEqualTo(TABLE.badCount(TABLE.inTime()));
        });
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

    private static CardModel card(Table table) {
        return new CardLearner(PROFILE.card(), PROFILE.output(), 1).train(table, table.inTime());
    }

    private static BoostingModel trees(Table table) {
        return new BoostingLearner(PROFILE.boosting(), 1).train(table, table.inTime());
    }

    private static Shell shell() {
        return new Shell(PROFILE, "example-1", TABLE, TABLE.inTime(), new Evidence(List.of(), List.of()));
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
