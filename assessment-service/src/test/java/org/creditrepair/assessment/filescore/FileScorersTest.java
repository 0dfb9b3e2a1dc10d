package org.creditrepair.assessment.filescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.filescore.FeaturesTest.history;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.assessment.history.ObligationHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileScorersTest {
    private static final YearMonth NOW = YearMonth.of(2020, 12);
    private static final FileScorer SCORER = FileScorers.CURRENT;

    @ParameterizedTest
    @CsvSource({
        // latest, worst 12, since 30, percent, on file, repaired: score and grade, added up by hand
        "0, 0, 2147483647, 0, 36, 1, 850, A",
        "0, 1, 2147483647, 0, 36, 1, 825, A",
        "1, 1, 2147483647, 0, 12, 1, 765, A",
        "0, 2, 6, 9, 24, 1, 675, C",
        "2, 2, 0, 5, 24, 0, 515, E",
        "6, 6, 0, 100, 5, 0, 310, E",
    })
    void a_score_is_the_base_plus_the_points_of_each_characteristic(
            int latest, int worst, int since, int percent, int onFile, int repaired, int points, Grade grade) {
        var score = SCORER.score(features(latest, worst, since, percent, onFile, repaired));

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.grade()).isEqualTo(grade);
        assertThat(score.model().id()).isEqualTo("points-1");
    }

    @Test
    void the_four_strongest_reasons_are_given_strongest_first() {
        assertThat(SCORER.score(features(2, 2, 0, 5, 24, 0)).reasons())
                .containsExactly(
                        new Reason("overdue-now", 90),
                        new Reason("recent-30-days", 90),
                        new Reason("overdue-in-12-months", 60),
                        new Reason("not-repaired", 45));
    }

    @Test
    void fewer_reasons_are_given_where_fewer_points_were_lost() {
        assertThat(SCORER.score(features(0, 1, Features.NEVER, 0, 24, 1)).reasons())
                .containsExactly(new Reason("overdue-in-12-months", 25), new Reason("short-history", 10));
        assertThat(SCORER.score(features(0, 0, Features.NEVER, 0, 36, 1)).reasons())
                .isEmpty();
    }

    @Test
    void a_party_without_a_file_is_assessed_and_the_only_reason_is_that() {
        var score = SCORER.score(Features.of(List.of(), NOW));

        assertThat(score)
                .isEqualTo(new Score(
                        SCORER.model(),
                        575,
                        Grade.D,
                        List.of(new Reason("no-history", 265)),
                        List.of(new Reason("no-history", 210))));
    }

    @Test
    void what_the_party_can_change_is_told_whatever_else_is_low() {
        var score = SCORER.score(features(0, 1, Features.NEVER, 0, 24, 0));

        assertThat(score.reasons())
                .containsExactly(
                        new Reason("not-repaired", 45),
                        new Reason("overdue-in-12-months", 25),
                        new Reason("short-history", 10));
        assertThat(score.improvements())
                .containsExactly(new Reason("not-repaired", 45), new Reason("overdue-in-12-months", 25));
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(SCORER.text("overdue-now")).hasValueSatisfying(text -> {
            assertThat(text.chinese()).contains("逾期");
            assertThat(text.english()).contains("past due");
        });
        assertThat(SCORER.text("no-history")).isPresent();
        assertThat(SCORER.text("unheard-of")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // months since the last month of 30 or more days past due: points of that characteristic
        "0, 0",
        "2, 0",
        "3, 25",
        "5, 25",
        "6, 45",
        "11, 45",
        "12, 70",
        "23, 70",
        "24, 90",
        "480, 90",
        "2147483647, 100",
    })
    void the_edges_of_a_characteristic_begin_its_attributes(int since, int points) {
        var never = SCORER.score(features(0, 0, Features.NEVER, 0, 36, 1)).points();

        assertThat(SCORER.score(features(0, 0, since, 0, 36, 1)).points()).isEqualTo(never - 100 + points);
    }

    @ParameterizedTest
    @CsvSource({
        // each grade at its lowest and at its highest score that files can have
        "0, 0, 2147483647, 0, 36, 1, A",
        "1, 1, 2147483647, 0, 12, 1, A",
        "1, 1, 2147483647, 0, 11, 1, B",
        "2, 2, 2147483647, 0, 36, 1, B",
        "0, 2, 6, 9, 36, 1, C",
        "2, 2, 3, 5, 36, 0, D",
        "2, 2, 0, 5, 24, 0, E",
    })
    void grades_begin_at_their_cut_offs(
            int latest, int worst, int since, int percent, int onFile, int repaired, Grade grade) {
        assertThat(SCORER.score(features(latest, worst, since, percent, onFile, repaired))
                        .grade())
                .isEqualTo(grade);
    }

    @Test
    void the_model_is_found_by_its_name_and_no_other_is() {
        assertThat(FileScorers.ofModel("points-1")).contains(SCORER);
        assertThat(FileScorers.ofModel("points-2")).isEmpty();
        assertThat(SCORER.model().id()).isEqualTo("points-1");
        assertThat(SCORER.model().sha256()).hasSize(64);
    }

    @Test
    void the_score_rises_when_the_debt_is_paid_and_the_repair_is_annotated() {
        var late = file(Optional.empty(), "60-89", "30-59", "1-29", "CURRENT", "CURRENT");
        var paying = file(Optional.empty(), "CURRENT", "CURRENT", "CURRENT", "60-89", "30-59", "1-29");
        var repaired = file(Optional.of(NOW), "PAID_OFF", "CURRENT", "CURRENT", "60-89", "30-59", "1-29");

        assertThat(points(paying)).isGreaterThan(points(late));
        assertThat(points(repaired)).isGreaterThan(points(paying));
    }

    @Test
    void the_annotation_alone_raises_the_score_of_a_late_file() {
        assertThat(points(file(Optional.of(NOW), "30-59", "1-29")))
                .isGreaterThan(points(file(Optional.empty(), "30-59", "1-29")));
    }

    private static int points(List<ObligationHistory> file) {
        return SCORER.score(Features.of(file, NOW)).points();
    }

    private static List<ObligationHistory> file(Optional<YearMonth> repairedIn, String... bands) {
        return List.of(history(repairedIn, bands));
    }

    private static Features features(int latest, int worst, int since, int percent, int onFile, int repaired) {
        return new Features(Map.of(
                Feature.WORST_LATEST_BAND, latest,
                Feature.WORST_BAND_IN_12_MONTHS, worst,
                Feature.MONTHS_SINCE_30_DAYS, since,
                Feature.PERCENT_30_DAYS_IN_24_MONTHS, percent,
                Feature.MONTHS_ON_FILE, onFile,
                Feature.REPAIR_DONE, repaired));
    }
}
