package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditrepair.assessment.scorecard.FeaturesTest.history;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final YearMonth NOW = YearMonth.of(2020, 12);
    private static final Scorecard SCORECARD = Scorecards.CURRENT;
    private static final ReasonText NO_HISTORY = new ReasonText("no-history", "无", "none");

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
        var score = SCORECARD.score(features(latest, worst, since, percent, onFile, repaired));

        assertThat(score.points()).isEqualTo(points);
        assertThat(score.grade()).isEqualTo(grade);
        assertThat(score.model()).isEqualTo("points-1");
    }

    @Test
    void the_four_strongest_reasons_are_given_strongest_first() {
        assertThat(SCORECARD.score(features(2, 2, 0, 5, 24, 0)).reasons())
                .containsExactly(
                        new Reason("recent-30-days", 100),
                        new Reason("overdue-now", 90),
                        new Reason("overdue-in-12-months", 60),
                        new Reason("not-repaired", 45));
    }

    @Test
    void fewer_reasons_are_given_where_fewer_points_were_lost() {
        assertThat(SCORECARD.score(features(0, 1, Features.NEVER, 0, 24, 1)).reasons())
                .containsExactly(new Reason("overdue-in-12-months", 25), new Reason("short-history", 10));
        assertThat(SCORECARD.score(features(0, 0, Features.NEVER, 0, 36, 1)).reasons())
                .isEmpty();
    }

    @Test
    void ties_stand_in_the_order_of_declaration() {
        var attributes = List.of(new Attribute(0, 0), new Attribute(1, 10));
        var card = new Scorecard(
                "ties-1",
                0,
                30,
                List.of(
                        new Characteristic(Feature.MONTHS_ON_FILE, text("second"), attributes, 0),
                        new Characteristic(Feature.REPAIR_DONE, text("first"), attributes, 0),
                        new Characteristic(Feature.WORST_LATEST_BAND, text("third"), attributes, 0)),
                NO_HISTORY,
                List.of(new GradeCutOff(Grade.A, 0)));

        var reasons = card.score(features(0, 0, 0, 0, 0, 0)).reasons();

        assertThat(reasons).extracting(Reason::code).containsExactly("second", "first", "third");
    }

    @Test
    void a_party_without_a_file_is_assessed_and_the_only_reason_is_that() {
        var score = SCORECARD.score(Features.of(List.of(), NOW));

        assertThat(score).isEqualTo(new Score("points-1", 575, Grade.D, List.of(new Reason("no-history", 275))));
    }

    @Test
    void every_reason_has_a_text_in_both_languages() {
        assertThat(SCORECARD.text("overdue-now")).hasValueSatisfying(text -> {
            assertThat(text.chinese()).contains("逾期");
            assertThat(text.english()).contains("past due");
        });
        assertThat(SCORECARD.text("no-history")).isPresent();
        assertThat(SCORECARD.text("unheard-of")).isEmpty();
    }

    @Test
    void grades_begin_at_their_cut_offs() {
        assertThat(SCORECARD.gradeCutOffs())
                .containsExactly(
                        new GradeCutOff(Grade.A, 760),
                        new GradeCutOff(Grade.B, 690),
                        new GradeCutOff(Grade.C, 610),
                        new GradeCutOff(Grade.D, 520),
                        new GradeCutOff(Grade.E, 300));
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

    @Property
    void a_worse_band_never_scores_higher(
            @ForAll("histories") List<DelinquencyBand> bands,
            @ForAll @IntRange(max = 47) int position,
            @ForAll DelinquencyBand other,
            @ForAll boolean isRepaired) {
        var changed = bands.toArray(DelinquencyBand[]::new);
        var index = position % changed.length;
        var worse = other.compareTo(changed[index]) > 0 ? other : changed[index];
        var repairedIn = isRepaired ? Optional.of(NOW.minusMonths(3)) : Optional.<YearMonth>empty();
        var before = points(List.of(history(repairedIn, codes(changed))));

        changed[index] = worse;

        assertThat(points(List.of(history(repairedIn, codes(changed))))).isLessThanOrEqualTo(before);
    }

    @Property
    void every_score_lies_in_the_range_and_is_the_same_every_time(
            @ForAll("histories") List<DelinquencyBand> bands, @ForAll @IntRange(max = 60) int monthsLater) {
        var file = List.of(history(Optional.empty(), codes(bands.toArray(DelinquencyBand[]::new))));

        var score = SCORECARD.score(Features.of(file, NOW.plusMonths(monthsLater)));

        assertThat(score.points()).isBetween(300, 850);
        assertThat(score.reasons()).hasSizeLessThanOrEqualTo(4);
        assertThat(SCORECARD.score(Features.of(file, NOW.plusMonths(monthsLater))))
                .isEqualTo(score);
    }

    @Provide
    Arbitrary<List<DelinquencyBand>> histories() {
        return Arbitraries.of(DelinquencyBand.values()).list().ofMinSize(1).ofMaxSize(48);
    }

    @Test
    void a_characteristic_with_a_gap_or_no_order_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Characteristic(Feature.MONTHS_ON_FILE, text("gap"), List.of(new Attribute(1, 5)), 0))
                .withMessageContaining("must begin at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Characteristic(
                        Feature.MONTHS_ON_FILE,
                        text("order"),
                        List.of(new Attribute(0, 5), new Attribute(6, 4), new Attribute(6, 3)),
                        0))
                .withMessageContaining("must rise");
    }

    @Test
    void a_scorecard_that_does_not_reach_its_range_is_refused() {
        var characteristic = new Characteristic(Feature.MONTHS_ON_FILE, text("short"), List.of(new Attribute(0, 5)), 0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scorecard(
                        "x", 0, 10, List.of(characteristic), NO_HISTORY, List.of(new GradeCutOff(Grade.A, 0))))
                .withMessageContaining("reach to 5, not to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scorecard(
                        "x", 0, 5, List.of(characteristic), NO_HISTORY, List.of(new GradeCutOff(Grade.A, 1))))
                .withMessageContaining("must begin at 0");
    }

    private static int points(List<ObligationHistory> file) {
        return SCORECARD.score(Features.of(file, NOW)).points();
    }

    private static List<ObligationHistory> file(Optional<YearMonth> repairedIn, String... bands) {
        return List.of(history(repairedIn, bands));
    }

    private static String[] codes(DelinquencyBand... bands) {
        return Arrays.stream(bands).map(DelinquencyBand::code).toArray(String[]::new);
    }

    private static ReasonText text(String code) {
        return new ReasonText(code, "文", "text");
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
