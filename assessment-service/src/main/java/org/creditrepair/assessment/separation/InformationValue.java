package org.creditrepair.assessment.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.outcome.Bin;
import org.creditrepair.assessment.outcome.Bins;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * Weight of evidence of each bin, and the information value of them all (Siddiqi, Credit Risk Scorecards, 2006,
 * chapter 6): the sum of (good share - bad share) times the weight of evidence. It is never negative.
 *
 * @param value in nats, since logarithms are natural
 * @param smoothing what was added to the goods and to the bads of every bin
 */
public record InformationValue(List<Row> rows, double value, double smoothing) {
    /** Half a case in every cell, which is the usual choice where a cell is empty. */
    public static final double HALF_A_CASE = 0.5;

    public InformationValue {
        rows = List.copyOf(rows);
    }

    /**
     * One bin.
     *
     * @param goodShare share of all goods that are in the bin, after smoothing
     * @param badShare share of all bads that are in the bin, after smoothing
     * @param weightOfEvidence ln(good share / bad share): positive where the bin is safer than the whole
     * @param contribution to the information value, not negative
     */
    public record Row(Bin bin, double goodShare, double badShare, double weightOfEvidence, double contribution) {}

    /**
     * With k bins and smoothing a, a share is (count + a) / (total + k a).
     *
     * @param smoothing finite, not negative; 0 leaves the counts as they are
     * @return refused where there are no goods or no bads, where the smoothing is none, and where it is 0 and a bin
     *     has no goods or no bads ({@code goods[label]}, {@code bads[label]})
     */
    public static Result<InformationValue> of(Bins bins, double smoothing) {
        return Result.unless(
                Checks.first(
                        () -> Checks.weights("smoothing", smoothing),
                        () -> Checks.when(bins.goods() == 0, Reason.TOO_FEW, "goods", 0),
                        () -> Checks.when(bins.bads() == 0, Reason.TOO_FEW, "bads", 0),
                        () -> smoothing > 0 ? Optional.empty() : firstEmpty(bins)),
                () -> compute(bins, smoothing));
    }

    private static InformationValue compute(Bins bins, double smoothing) {
        var added = smoothing * bins.bins().size();
        var goods = bins.goods() + added;
        var bads = bins.bads() + added;
        var rows = new ArrayList<Row>();
        var value = 0.0;
        for (var bin : bins.bins()) {
            var row = row(bin, (bin.goods() + smoothing) / goods, (bin.bads() + smoothing) / bads);
            rows.add(row);
            value += row.contribution();
        }
        return new InformationValue(rows, value, smoothing);
    }

    private static Row row(Bin bin, double goodShare, double badShare) {
        var weight = StrictMath.log(goodShare / badShare);
        return new Row(bin, goodShare, badShare, weight, (goodShare - badShare) * weight);
    }

    private static Optional<Refusal> firstEmpty(Bins bins) {
        return bins.bins().stream()
                .filter(bin -> bin.goods() == 0 || bin.bads() == 0)
                .findFirst()
                .map(bin -> new Refusal(
                        Reason.EMPTY_CELL, (bin.goods() == 0 ? "goods" : "bads") + "[" + bin.label() + "]", "0"));
    }
}
