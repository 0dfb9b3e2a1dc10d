package org.creditrepair.assessment.separation;

import java.util.Optional;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.inference.Interval;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.outcome.Outcomes;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * The area under the receiver operating characteristic: the probability that a bad taken by chance is scored riskier
 * than a good taken by chance, ties counted half. It is the Mann-Whitney statistic by the number of pairs (Hanley and
 * McNeil, Radiology 143, 1982).
 *
 * @param value from 0 to 1; 0.5 is what chance gives
 * @param standardError by DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988); absent where there are fewer than
 *     two goods or two bads. It has no meaning for weights
 */
public record AreaUnderCurve(double value, Optional<Double> standardError) {

    /** In O(n log n), however many ties there are. */
    public static AreaUnderCurve of(ScoredSample sample) {
        return of(sample.outcomes());
    }

    /**
     * The area that the bins leave, all cases of a bin being tied.
     *
     * @param bins the riskiest first
     * @return refused where there are no goods or no bads
     */
    public static Result<AreaUnderCurve> of(Bins bins) {
        return Result.unless(
                Checks.first(
                        () -> Checks.when(bins.goods() == 0, Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(bins.bads() == 0, Reason.TOO_FEW, "bads", 0)),
                () -> of(Outcomes.of(bins)));
    }

    /** Gini coefficient, also accuracy ratio or Somers' D: 2 AUC - 1. */
    public double gini() {
        return 2 * value - 1;
    }

    /**
     * Normal interval, cut at 0 and 1, as the R package pROC gives it.
     *
     * @return refused where there is no standard error, or the level is none
     */
    public Result<Interval> interval(double level) {
        return Result.unless(
                Checks.first(
                        () -> Checks.level(level),
                        () -> Checks.when(standardError.isEmpty(), Reason.MISSING, "standardError", "none")),
                () -> {
                    var reach = Distributions.normalReach(level) * standardError.orElseThrow();
                    return new Interval(value - reach, value + reach, level).within(0, 1);
                });
    }

    /** Of outcomes by ascending safety with goods and bads among them. */
    static AreaUnderCurve of(Outcomes outcomes) {
        var bads = outcomes.bads();
        var pairs = 0.0;
        var saferGoods = 0.0;
        for (var i = outcomes.size() - 1; i >= 0; i--) {
            pairs += outcomes.bads(i) * (saferGoods + outcomes.goods(i) / 2);
            saferGoods += outcomes.goods(i);
        }
        var goods = saferGoods; // added in the order in which the pairs were: another may come out smaller
        var area = Math.min(1, pairs / (goods * bads));
        return new AreaUnderCurve(
                area,
                goods < 2 || bads < 2
                        ? Optional.empty()
                        : Optional.of(Math.sqrt(variance(outcomes, goods, bads, area))));
    }

    /**
     * Of each bad the share of goods that are safer, of each good the share of bads that are riskier; the variance of
     * the first by the number of bads and that of the second by the number of goods.
     */
    private static double variance(Outcomes outcomes, double goods, double bads, double area) {
        var ofBads = 0.0;
        var ofGoods = 0.0;
        var goodsBelow = 0.0;
        var badsBelow = 0.0;
        for (var i = 0; i < outcomes.size(); i++) {
            var saferShare = (goods - goodsBelow - outcomes.goods(i) / 2) / goods;
            var riskierShare = (badsBelow + outcomes.bads(i) / 2) / bads;
            ofBads += outcomes.bads(i) * (saferShare - area) * (saferShare - area);
            ofGoods += outcomes.goods(i) * (riskierShare - area) * (riskierShare - area);
            goodsBelow += outcomes.goods(i);
            badsBelow += outcomes.bads(i);
        }
        return ofBads / (bads - 1) / bads + ofGoods / (goods - 1) / goods;
    }
}
