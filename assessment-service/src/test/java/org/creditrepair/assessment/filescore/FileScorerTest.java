package org.creditrepair.assessment.filescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.creditrepair.assessment.model.Models.card;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.points;
import static org.creditrepair.assessment.model.Models.whole;
import static org.creditrepair.assessment.model.Models.with;

import java.util.List;
import java.util.Map;
import org.creditrepair.assessment.artefact.StoredModel;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.junit.jupiter.api.Test;

class FileScorerTest {
    @Test
    void a_model_reads_the_features_that_it_has_and_no_others() {
        var scorer = scorer(young(new Missing.OwnValue()));

        assertThat(scorer.score(new Features(Map.of(Feature.MONTHS_ON_FILE, 3, Feature.REPAIR_DONE, 1))))
                .isEqualTo(new Score(
                        scorer.model(),
                        500,
                        Grade.B,
                        List.of(new Reason("months-on-file", 100)),
                        List.of(new Reason("months-on-file", 100))));
        assertThat(scorer.model().id()).isEqualTo("test-1");
        assertThat(scorer.score(new Features(Map.of(Feature.MONTHS_ON_FILE, 12))))
                .isEqualTo(new Score(scorer.model(), 600, Grade.A, List.of(), List.of()));
        assertThat(scorer.score(new Features(Map.of())).points()).isEqualTo(450);
        assertThat(scorer.text("months-on-file")).contains(Models.reason("months-on-file"));
        assertThat(scorer.text("other")).isEmpty();
    }

    @Test
    void every_feature_has_the_id_that_models_know_it_by() {
        assertThat(List.of(Feature.values()))
                .extracting(Feature::id)
                .containsExactly(
                        "worst-latest-band",
                        "worst-band-in-12-months",
                        "months-since-30-days",
                        "percent-30-days-in-24-months",
                        "months-on-file",
                        "repair-done");
    }

    @Test
    void a_model_that_refuses_files_without_history_is_not_for_files() {
        var scorer = scorer(young(new Missing.Refuse()));

        assertThatIllegalStateException().isThrownBy(() -> scorer.score(new Features(Map.of())));
    }

    @Test
    void scores_of_files_are_whole_points() {
        var stored = StoredModel.of(LargeModels.regressionCard(1, 3, 3)).orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileScorer(stored))
                .withMessage("test-1 has scores that are no whole points");
    }

    private static FileScorer scorer(ModelArtefact artefact) {
        return new FileScorer(StoredModel.of(artefact).orThrow());
    }

    private static ModelArtefact young(Missing missing) {
        var months = missing instanceof Missing.OwnValue
                ? Models.characteristic(
                        "months-on-file",
                        points(interval(Models.NONE, 12), 400),
                        points(interval(12, Models.END), 500),
                        points(new Bin.Missing(), 350))
                : Models.characteristic(
                        "months-on-file",
                        points(interval(Models.NONE, 12), 400),
                        points(interval(12, Models.END), 500));
        return card(List.of(with(whole("months-on-file"), missing)), months);
    }
}
