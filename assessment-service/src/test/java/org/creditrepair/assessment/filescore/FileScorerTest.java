package org.creditrepair.assessment.filescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.MasterScale;
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
        requireRefusal(young(new Missing.Refuse()), "$.features[0].missing must not refuse a credit file");
    }

    @Test
    void scores_of_files_are_whole_points() {
        requireRefusal(
                LargeModels.regressionCard(1, 3, 3),
                "$.output.scale.decimals must be 0, scores of files are whole points");
    }

    @Test
    void a_model_reads_features_of_files_alone() {
        var debt = card(List.of(whole("debt")), Models.halves("debt", 0, 100, 0));
        var home = card(
                List.of(Models.levels("repair-done", OtherLevel.AS_MISSING, "yes", "no")),
                Models.characteristic(
                        "repair-done",
                        points(new Bin.Levels(List.of("yes", "no")), 100),
                        points(new Bin.Missing(), 0)));

        requireRefusal(debt, "$.features[0].id is no feature of credit files: debt");
        requireRefusal(home, "$.features[0].values must be numbers, not levels");
    }

    @Test
    void grades_are_a_to_e() {
        var young = young(new Missing.OwnValue());
        var output = young.output();
        var scale = output.masterScale();
        var bands = scale.bands().stream()
                .map(band -> new GradeBand(band.grade().equals("B") ? "BB" : band.grade(), band.from(), band.to()))
                .toList();
        var graded = new Output(
                output.scale(),
                output.calibration(),
                new MasterScale(scale.basis(), scale.closure(), bands),
                output.reasons());
        var at = scale.bands().stream().map(GradeBand::grade).toList().indexOf("B");

        requireRefusal(Models.with(young, graded), "$.output.masterScale.bands[" + at + "].grade must be A to E: BB");
    }

    private static void requireRefusal(ModelArtefact artefact, String message) {
        var stored = StoredModel.of(artefact).orThrow();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileScorer(stored))
                .withMessage("test-1 " + message);
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
