package org.creditrepair.assessment.fairness;

import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.ProportionDifference;
import org.creditrepair.assessment.inference.TwoProportions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The approval rate of a group by that of the reference group. Under 0.8 it is evidence of adverse impact by the
 * four-fifths rule (Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4(D)), which is a rule of thumb:
 * the difference and its interval stand beside it.
 *
 * @param ratio 1 for equal rates, below 1 where the group is approved less often; the double nearest to it
 * @param group approved of all in the group
 * @param reference approved of all in the reference group
 * @param difference approval rate of the group less that of the reference group, with its interval
 */
public record DisparateImpact(double ratio, Proportion group, Proportion reference, ProportionDifference difference) {

    /**
     * @return refused where nobody was decided upon in one of the groups, where nobody was approved in the reference
     *     group, or where the level is none
     */
    public static Result<DisparateImpact> of(GroupDecisions group, GroupDecisions reference, double level) {
        var approved = group.approved();
        var referred = reference.approved();
        return Result.unless(
                        Checks.first(
                                () -> Checks.when(approved.of() == 0, Reason.TOO_FEW, group.group(), 0),
                                () -> Checks.when(referred.count() == 0, Reason.TOO_FEW, reference.group(), 0)),
                        () -> new TwoProportions(approved, referred))
                .then(pair -> ProportionDifference.of(pair, level)
                        .map(difference -> new DisparateImpact(pair.ratio(), approved, referred, difference)));
    }
}
