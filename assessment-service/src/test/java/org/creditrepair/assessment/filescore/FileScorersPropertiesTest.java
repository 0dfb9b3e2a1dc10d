package org.creditrepair.assessment.filescore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.filescore.FeaturesTest.history;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;

class FileScorersPropertiesTest {
    private static final YearMonth NOW = YearMonth.of(2020, 12);
    private static final FileScorer SCORER = FileScorers.CURRENT;

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

        var score = SCORER.score(Features.of(file, NOW.plusMonths(monthsLater)));

        assertThat(score.points()).isBetween(300, 850);
        assertThat(score.reasons()).hasSizeLessThanOrEqualTo(4);
        assertThat(SCORER.score(Features.of(file, NOW.plusMonths(monthsLater)))).isEqualTo(score);
    }

    @Property
    void months_that_only_pass_never_lower_a_score_and_never_raise_that_of_a_late_file(
            @ForAll("histories") List<DelinquencyBand> bands,
            @ForAll("histories") List<DelinquencyBand> others,
            @ForAll @IntRange(max = 60) int months,
            @ForAll boolean isRepaired) {
        var repairedIn = isRepaired ? Optional.of(NOW.minusMonths(3)) : Optional.<YearMonth>empty();
        var file = List.of(
                history(repairedIn, codes(bands.toArray(DelinquencyBand[]::new))),
                history(repairedIn, codes(others.toArray(DelinquencyBand[]::new))));
        var isLate = bands.getFirst().isPastDue() || others.getFirst().isPastDue();

        var before = SCORER.score(Features.of(file, NOW.plusMonths(months))).points();
        var after = SCORER.score(Features.of(file, NOW.plusMonths(months + 1))).points();

        if (isLate) {
            assertThat(after).isEqualTo(before);
        } else {
            assertThat(after).isGreaterThanOrEqualTo(before);
        }
    }

    @Provide
    Arbitrary<List<DelinquencyBand>> histories() {
        return Arbitraries.of(DelinquencyBand.values()).list().ofMinSize(1).ofMaxSize(48);
    }

    private static int points(List<ObligationHistory> file) {
        return SCORER.score(Features.of(file, NOW)).points();
    }

    private static String[] codes(DelinquencyBand... bands) {
        return Arrays.stream(bands).map(DelinquencyBand::code).toArray(String[]::new);
    }
}
