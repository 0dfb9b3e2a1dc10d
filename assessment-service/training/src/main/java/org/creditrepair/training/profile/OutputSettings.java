package org.creditrepair.training.profile;

import java.util.List;
import org.creditrepair.assessment.model.Output;
import org.creditrepair.assessment.scale.GradeBand;
import org.creditrepair.assessment.scale.OddsScale;

/**
 * What scores look like.
 *
 * @param decimals of scores and points
 * @param lowest the lowest score there is; a scorecard whose points reach lower has its own
 * @param highest likewise
 * @param mostProbability of bad with which a party would be approved, for figures of fairness
 * @param baseline what reasons are held against, in a scorecard; trees are held against their mean
 * @param grades by the probability of bad, from 0 to 1
 */
public record OutputSettings(
        OddsScale odds,
        int decimals,
        double lowest,
        double highest,
        Output.Baseline baseline,
        int reasons,
        List<GradeBand> grades,
        double mostProbability) {
    public OutputSettings {
        grades = List.copyOf(grades);
    }
}
