package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.training.served.ServedExamples.CARD;
import static org.creditrepair.training.served.ServedExamples.PROFILE;
import static org.creditrepair.training.served.ServedExamples.TABLE;
import static org.creditrepair.training.served.ServedExamples.TREES;
import static org.creditrepair.training.served.ServedExamples.card;
import static org.creditrepair.training.served.ServedExamples.shell;
import static org.creditrepair.training.served.ServedExamples.stored;
import static org.creditrepair.training.served.ServedExamples.trees;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.creditrepair.assessment.artefact.ArtefactReader;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.model.Evidence;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.FeatureGroup;
import org.creditrepair.assessment.model.Identity;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Calibration;
import org.creditrepair.training.Examples;
import org.creditrepair.training.profile.ProfileReader;
import org.creditrepair.training.table.TableReader;
import org.junit.jupiter.api.Test;

/** What the artefacts of trained models tell. */
class ServedArtefactsTest {
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

    /** A code that no row has is out of reach even where it is declared: trees have never seen it. */
    @Test
    void codes_that_the_profile_declares_as_aims_are_aims_of_trees() {
        var declared =
                artefact(Examples.PROFILE.replace("specials: [[-1]]", "specials: [[-1], [-2]]\n    aims: [-1, -2]"));
        var plain = artefact(Examples.PROFILE.replace("specials: [[-1]]", "specials: [[-1], [-2]]"));

        assertThat(aims(declared, "months-late")).first().isEqualTo(List.of(-1.0));
        assertThat(aims(declared, "months-late")).doesNotContain(List.of(-2.0)).hasSizeGreaterThan(1);
        assertThat(aims(plain, "months-late"))
                .isEqualTo(aims(declared, "months-late")
                        .subList(1, aims(declared, "months-late").size()));
        assertThat(aims(plain, "debt")).isEqualTo(aims(declared, "debt"));
        assertThat(aims(declared, "income")).isEmpty();
    }

    private static Scoring.Trees artefact(String yaml) {
        var profile = ProfileReader.read(yaml).orThrow();
        var table = TableReader.read(
                        profile, "example.csv", Examples.csv(1_000, 21).getBytes(StandardCharsets.UTF_8))
                .orThrow();
        var shell = new Shell(profile, "example-1", Examples.APPROVAL, table, table.inTime(), ServedExamples.MEASURES);
        var stored = TreesArtefact.of(trees(table), shell, new Calibration.None())
                .then(StoredModel::of)
                .orThrow();
        return (Scoring.Trees) ServedExamples.reread(stored).model().artefact().scoring();
    }

    private static List<List<Double>> aims(Scoring.Trees trees, String feature) {
        return trees.groups().stream()
                .filter(group -> group.id().equals(feature))
                .findFirst()
                .orElseThrow()
                .aims();
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
        assertThat(artefact.identity().approval()).isEqualTo(Examples.APPROVAL);
    }

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
}
