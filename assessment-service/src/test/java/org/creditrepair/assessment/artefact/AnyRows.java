package org.creditrepair.assessment.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.creditrepair.assessment.modelcheck.CheckedModel;
import org.creditrepair.assessment.scoring.Outcome;
import org.creditrepair.assessment.scoring.Scorer;
import org.creditrepair.assessment.tree.TreeEnsemble;
import org.creditrepair.assessment.tree.TreeShap;

/** Scores and explains rows of every kind of double, computed from a seed; nothing may be thrown. */
final class AnyRows {
    private static final double[] STRANGE = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.MIN_VALUE,
        -0.0,
        0,
        -1,
        0.5,
        1e-35,
        2.5e9,
        -2.5e9
    };
    private static final int ROWS = 20;

    private AnyRows() {}

    static double[] row(SplittableRandom random, int width) {
        var row = new double[width];
        for (var i = 0; i < width; i++) {
            row[i] = switch (random.nextInt(4)) {
                case 0 -> STRANGE[random.nextInt(STRANGE.length)];
                case 1 -> random.nextInt(-3, 20);
                case 2 -> random.nextDouble(-100, 100);
                default -> Double.longBitsToDouble(random.nextLong());
            };
        }
        return row;
    }

    static void areScored(CheckedModel model, long seed) {
        var random = new SplittableRandom(seed);
        var scorer = Scorer.of(model);
        var output = model.artefact().output();
        for (var i = 0; i < ROWS; i++) {
            var row = row(random, model.artefact().features().size());
            var improvements = scorer.improvements(row);
            switch (scorer.score(row)) {
                case Outcome.NotScored none -> assertThat(improvements).isEmpty();
                case Outcome.Scored scored -> {
                    assertThat(scored.score())
                            .isBetween(output.scale().lowest(), output.scale().highest());
                    assertThat(scored.probability().orElse(0)).isBetween(0.0, 1.0);
                    assertThat(scored.reasons())
                            .hasSizeLessThanOrEqualTo(output.reasons().limit())
                            .allMatch(reason -> scorer.text(reason.code()).isPresent());
                    assertThat(improvements)
                            .allMatch(improvement -> scored.score() + improvement.points()
                                    <= output.scale().highest() + output.scale().unit() / 2);
                }
            }
        }
    }

    static void areScored(ImportedForest imported, long seed) {
        var random = new SplittableRandom(seed);
        var trees = TreeEnsemble.of(imported.forest());
        var shap = TreeShap.of(trees);
        for (var i = 0; i < ROWS; i++) {
            var row = row(random, imported.features().size());
            var contributions = new double[row.length];
            shap.addTo(contributions, row, 0);
            assertThat(trees.margin(row)).isFinite();
            assertThat(shap.expectation()).isFinite();
            assertThat(contributions).doesNotContain(Double.NaN);
        }
    }
}
