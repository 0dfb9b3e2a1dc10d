package org.creditrepair.assessment.drift;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Result;

/**
 * By how many points a characteristic has moved the mean score: the sum of (actual share - expected share) times the
 * points of each attribute. It is Siddiqi's characteristic analysis (Credit Risk Scorecards, 2006, chapter 9), which
 * some call CSI as well; unlike {@link StabilityIndex} it has a sign, and moves can cancel each other out.
 *
 * @param points the sum of the rows' points: positive where the population now scores higher
 */
public record ScoreShift(List<Row> rows, double points) {

    public ScoreShift {
        rows = List.copyOf(rows);
    }

    /** One attribute, and by how many points its change of share has moved the mean. */
    public record Row(String label, double expectedShare, double actualShare, double points) {}

    /**
     * @param actual in the same attributes in the same order as {@code expected}
     * @param points of each attribute
     * @return refused where attributes differ, lengths differ or points are not finite or beyond 1e15 ({@code
     *     points[i]})
     */
    public static Result<ScoreShift> of(Population expected, Population actual, double... points) {
        return Result.unless(
                Checks.first(
                        () -> actual.partsFrom(expected),
                        () -> Checks.length("points", points.length, expected.size()),
                        () -> Checks.magnitudes("points", points)),
                () -> compute(expected, actual, points));
    }

    private static ScoreShift compute(Population expected, Population actual, double... points) {
        var rows = new ArrayList<Row>();
        var sum = 0.0;
        for (var i = 0; i < expected.size(); i++) {
            var moved = (actual.share(i) - expected.share(i)) * points[i];
            rows.add(new Row(expected.labels().get(i), expected.share(i), actual.share(i), moved));
            sum += moved;
        }
        return new ScoreShift(rows, sum);
    }
}
