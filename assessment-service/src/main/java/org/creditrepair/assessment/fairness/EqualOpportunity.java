package org.creditrepair.assessment.fairness;

import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.ProportionDifference;
import org.creditrepair.assessment.inference.TwoProportions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The approval rate of a group's goods less that of the reference group's goods (Hardt, Price and Srebro, Equality of
 * Opportunity in Supervised Learning, 2016): 0 where those who deserve approval get it equally often.
 *
 * @param difference from -1 to 1, negative where the group's goods are approved less often, with its interval
 * @param group approved of the group's goods
 * @param reference approved of the reference group's goods
 */
public record EqualOpportunity(ProportionDifference difference, Proportion group, Proportion reference) {

    /**
     * @return refused where one of the groups has no goods, or the level is none
     */
    public static Result<EqualOpportunity> of(GroupDecisions group, GroupDecisions reference, double level) {
        var approved = group.approvedGoods();
        var referred = reference.approvedGoods();
        return Result.unless(
                        Checks.first(
                                () -> Checks.when(approved.of() == 0, Reason.TOO_FEW, group.group(), 0),
                                () -> Checks.when(referred.of() == 0, Reason.TOO_FEW, reference.group(), 0)),
                        () -> new TwoProportions(approved, referred))
                .then(pair -> ProportionDifference.of(pair, level))
                .map(difference -> new EqualOpportunity(difference, approved, referred));
    }
}
