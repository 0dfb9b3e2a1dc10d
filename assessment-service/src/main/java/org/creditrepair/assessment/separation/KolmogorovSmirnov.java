package org.creditrepair.assessment.separation;

import java.util.function.IntFunction;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.outcome.Outcomes;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The two-sample Kolmogorov-Smirnov statistic: the largest distance between the cumulative shares of bads and of goods,
 * whichever is ahead (Siddiqi, Credit Risk Scorecards, 2006, chapter 6).
 *
 * @param value from 0 to 1
 * @param cut the last score, or bin, on the risky side of the cut; the riskiest one where several are as good
 * @param badShare share of all bads on the risky side, the cut among them
 * @param goodShare share of all goods there
 */
public record KolmogorovSmirnov<C>(double value, C cut, double badShare, double goodShare) {

    /** The cut is a score as it was given: those on its risky side are at or below it, or at or above it. */
    public static KolmogorovSmirnov<Double> of(ScoredSample sample) {
        var outcomes = sample.outcomes();
        return of(outcomes, i -> sample.orientation().safety(outcomes.value(i)) + 0.0);
    }

    /**
     * The cut is the label of a bin.
     *
     * @param bins the riskiest first
     * @return refused where there are no goods or no bads
     */
    public static Result<KolmogorovSmirnov<String>> of(Bins bins) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(bins.goods() == 0, Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(bins.bads() == 0, Reason.TOO_FEW, "bads", 0)),
                () -> of(Outcomes.of(bins), i -> bins.bins().get(i).label()));
    }

    private static <C> KolmogorovSmirnov<C> of(Outcomes outcomes, IntFunction<C> cut) {
        var goods = outcomes.goods();
        var bads = outcomes.bads();
        var goodsSoFar = 0.0;
        var badsSoFar = 0.0;
        var best = new KolmogorovSmirnov<>(-1, 0, 0, 0);
        for (var i = 0; i < outcomes.size(); i++) {
            goodsSoFar += outcomes.goods(i);
            badsSoFar += outcomes.bads(i);
            var distance = Math.abs(badsSoFar / bads - goodsSoFar / goods);
            if (distance > best.value()) {
                best = new KolmogorovSmirnov<>(distance, i, badsSoFar / bads, goodsSoFar / goods);
            }
        }
        return new KolmogorovSmirnov<>(best.value(), cut.apply(best.cut()), best.badShare(), best.goodShare());
    }
}
