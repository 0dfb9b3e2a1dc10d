package org.creditrepair.assessment.separation;

import java.util.Arrays;
import org.creditrepair.assessment.outcome.Outcomes;
import org.creditrepair.assessment.result.Result;

/** Scores whose outcomes are known; immutable. */
public final class ScoredSample {
    private final double[] safety;
    private final boolean[] bad;
    private final Orientation orientation;
    private final Outcomes outcomes;

    private ScoredSample(double[] safety, boolean[] bad, Orientation orientation, Outcomes outcomes) {
        this.safety = safety;
        this.bad = bad;
        this.orientation = orientation;
        this.outcomes = outcomes;
    }

    /**
     * @param scores finite
     * @param bad one for each score
     * @return refused where lengths differ, a score is not finite ({@code scores[i]}), or where there are no goods or
     *     no bads
     */
    public static Result<ScoredSample> of(double[] scores, boolean[] bad, Orientation orientation) {
        var safety = new double[scores.length];
        for (var i = 0; i < scores.length; i++) {
            safety[i] = orientation.safety(scores[i]);
        }
        return Outcomes.of("scores", safety, bad)
                .map(outcomes -> new ScoredSample(safety, bad.clone(), orientation, outcomes));
    }

    /** By safety, the riskiest first. */
    Outcomes outcomes() {
        return outcomes;
    }

    Orientation orientation() {
        return orientation;
    }

    int size() {
        return safety.length;
    }

    double safety(int i) {
        return safety[i];
    }

    boolean isBad(int i) {
        return bad[i];
    }

    boolean hasOutcomesOf(ScoredSample other) {
        return Arrays.equals(bad, other.bad);
    }
}
