package org.creditrepair.training.served;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Evidence.BinShare;
import org.creditrepair.assessment.model.Evidence.ScoreShare;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.ReasonText;
import org.creditrepair.training.binning.NumberBinning.Single;
import org.creditrepair.training.binning.Trend;
import org.creditrepair.training.profile.Aims;
import org.creditrepair.training.profile.Candidate;
import org.creditrepair.training.table.Variable;
import org.junit.jupiter.api.Test;

class ReferenceSharesTest {
    private static final double NAN = Double.NaN;

    @Test
    void scores_are_told_in_bands_that_begin_with_a_score() {
        assertThat(ReferenceShares.scores(new double[] {500, 510, 510, 520}))
                .containsExactly(new ScoreShare(500, 0.25), new ScoreShare(510, 0.5), new ScoreShare(520, 0.25));
    }

    @Test
    void numbers_are_told_in_ten_intervals_and_codes_and_missing_values_one_by_one() {
        var values = new double[25];
        for (var i = 0; i < 20; i++) {
            values[i] = i;
        }
        values[20] = -1;
        values[21] = -1;
        values[22] = NAN;
        values[23] = NAN;
        values[24] = NAN;

        var bins = described(variable(List.of(), values), number());

        assertThat(bins).hasSize(12);
        assertThat(bins.getFirst()).isEqualTo(new BinShare(new Bin.Interval(Double.NEGATIVE_INFINITY, 2), 0.08));
        assertThat(bins.get(9)).isEqualTo(new BinShare(new Bin.Interval(18, Double.POSITIVE_INFINITY), 0.08));
        assertThat(bins.get(10)).isEqualTo(new BinShare(new Bin.Special(List.of(-1.0)), 0.08));
        assertThat(bins.get(11)).isEqualTo(new BinShare(new Bin.Missing(), 0.12));
    }

    @Test
    void a_column_without_an_amount_is_one_interval_that_nothing_falls_into() {
        assertThat(described(variable(List.of(), NAN, -1), number()))
                .containsExactly(
                        new BinShare(new Bin.Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY), 0),
                        new BinShare(new Bin.Special(List.of(-1.0)), 0.5),
                        new BinShare(new Bin.Missing(), 0.5));
    }

    @Test
    void levels_are_told_one_by_one_and_those_that_the_model_lacks_as_missing() {
        var variable = variable(List.of("own", "rent", "castle"), 0, 1, 1, 2, NAN);
        var levels = new Feature.Values.Categorical(List.of("rent", "own"), Feature.OtherLevel.AS_MISSING);

        assertThat(described(variable, levels))
                .containsExactly(
                        new BinShare(new Bin.Levels(List.of("rent")), 0.4),
                        new BinShare(new Bin.Levels(List.of("own")), 0.2),
                        new BinShare(new Bin.Missing(), 0.4));
    }

    @Test
    void amounts_are_neither_codes_nor_missing() {
        var variable = variable(List.of(), -1, 3, NAN, 0);

        assertThat(ReferenceShares.amounts(variable, variable.values())).containsExactly(3, 0);
    }

    private static List<BinShare> described(Variable variable, Feature.Values values) {
        var feature = new Feature("a", values, new Feature.Missing.OwnValue(), false, true);
        var rows = IntStream.range(0, variable.values().length).toArray();
        return ReferenceShares.features(List.of(feature), List.of(variable), rows)
                .getFirst()
                .bins();
    }

    private static Feature.Values number() {
        return new Feature.Values.Whole("months");
    }

    private static Variable variable(List<String> levels, double... values) {
        var candidate = new Candidate(
                "months",
                true,
                Trend.NONE,
                List.of(new Single(List.of(-1.0), true)),
                Optional.empty(),
                Optional.empty(),
                new ReasonText("A", "甲", "A"),
                List.of(),
                Aims.PLAIN);
        return new Variable("a", levels, true, Optional.of(candidate), values);
    }
}
