package org.creditrepair.assessment.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.assessment.model.Models.END;
import static org.creditrepair.assessment.model.Models.NONE;
import static org.creditrepair.assessment.model.Models.interval;
import static org.creditrepair.assessment.model.Models.number;
import static org.creditrepair.assessment.model.Models.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.LargeModels;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.model.Models;
import org.creditrepair.assessment.model.Scoring;
import org.creditrepair.assessment.scale.Closure;

class ScorecardPropertiesTest {
    @Property
    void where_points_rise_with_the_bins_a_greater_value_never_has_fewer(
            @ForAll @IntRange(min = 1, max = 12) int bins,
            @ForAll long seed,
            @ForAll Closure closure,
            @ForAll @DoubleRange(min = -20, max = 150) double one,
            @ForAll @DoubleRange(min = -20, max = 150) double other) {
        var card = scorecard(rising(bins, seed, closure));

        assertThat(units(card, StrictMath.max(one, other)))
                .isGreaterThanOrEqualTo(units(card, StrictMath.min(one, other)));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_row_alone_has_the_bits_that_it_has_in_a_batch_and_again(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size, @ForAll @IntRange(max = 19) int row) {
        var artefact = LargeModels.regressionCard(seed, size, 6);
        var rows = LargeModels.rows(artefact, 20, seed);
        var card = scorecard(artefact);
        var batch = card.sheet(20);
        var alone = card.sheet(1);

        card.score(rows, batch);
        card.score(Arrays.copyOfRange(rows, row * size, row * size + size), alone);
        var first = told(batch, row);
        card.score(rows, batch);

        assertThat(told(alone, 0)).isEqualTo(first);
        assertThat(told(batch, row)).isEqualTo(first);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void reasons_fall_and_are_at_most_four_different_ones(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        var artefact = LargeModels.regressionCard(seed, size, 6);
        var card = scorecard(artefact);
        var sheet = card.sheet(10);

        card.score(LargeModels.rows(artefact, 10, seed), sheet);

        for (var row = 0; row < 10; row++) {
            var at = row;
            var lost = IntStream.range(0, sheet.reasons(row))
                    .map(rank -> sheet.lost(at, rank))
                    .boxed()
                    .toList();
            var codes = IntStream.range(0, sheet.reasons(row))
                    .map(rank -> sheet.code(at, rank))
                    .boxed()
                    .toList();
            assertThat(lost)
                    .hasSizeLessThanOrEqualTo(4)
                    .isSortedAccordingTo((a, b) -> b - a)
                    .allMatch(points -> points > 0);
            assertThat(codes).doesNotHaveDuplicates();
        }
    }

    private static ModelArtefact rising(int bins, long seed, Closure closure) {
        var random = new SplittableRandom(seed);
        var attributes = new ArrayList<Attribute>();
        var edge = 0.0;
        var points = 0;
        for (var i = 0; i < bins; i++) {
            var next = edge + 1 + random.nextInt(15);
            attributes.add(points(interval(i == 0 ? NONE : edge, i == bins - 1 ? END : next), points));
            edge = next;
            points += random.nextInt(8);
        }
        attributes.add(points(new Bin.Missing(), 0));
        var characteristic = Models.characteristic("income", attributes.toArray(Attribute[]::new));
        return Models.card(List.of(number("income")), Models.closed(characteristic, closure));
    }

    private static Scorecard scorecard(ModelArtefact artefact) {
        return Scorecard.of(artefact, (Scoring.Scorecard) artefact.scoring());
    }

    private static int units(Scorecard card, double... row) {
        var sheet = card.sheet(1);
        card.score(row, sheet);
        return sheet.units(0);
    }

    private static List<Integer> told(ScoreSheet sheet, int row) {
        var told = new ArrayList<>(List.of(sheet.units(row), sheet.reasons(row)));
        for (var rank = 0; rank < sheet.reasons(row); rank++) {
            told.add(sheet.code(row, rank));
            told.add(sheet.lost(row, rank));
        }
        return told;
    }
}
