package org.creditrepair.assessment.modelcheck;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Characteristic;
import org.creditrepair.assessment.model.Counts;
import org.creditrepair.assessment.model.Identity.TrainingData;
import org.creditrepair.assessment.model.Smoothing;
import org.creditrepair.assessment.model.Weight;

/** Checks the weights of a regression, and computes again from the counts the evidence that they are put on. */
final class WeightChecks {
    /** Of a logarithm that somebody else's machine has taken. */
    private static final double SLACK = 1e-9;

    private final Optional<TrainingData> data;
    private final Defects defects;

    /** @param data absent where nothing was estimated, which is told elsewhere */
    WeightChecks(Optional<TrainingData> data, Defects defects) {
        this.data = data;
        this.defects = defects;
    }

    /** In a logistic model the evidence is all there is. */
    void logistic(Characteristic characteristic, String path) {
        regression(characteristic, path);
        characteristic
                .weight()
                .ifPresent(weight ->
                        defects.require(weight.shift() == 0, path + ".weight.shift", "a logistic model has no points"));
        for (var i = 0; i < characteristic.attributes().size(); i++) {
            defects.require(
                    characteristic.attributes().get(i).points().isEmpty(),
                    path + ".attributes[" + i + "].points",
                    "a logistic model has no points");
        }
    }

    /** Every coefficient keeps the sign of the evidence, and every attribute has evidence that follows from counts. */
    void regression(Characteristic characteristic, String path) {
        if (characteristic.weight().isEmpty()) {
            defects.add(path + ".weight", "is missing");
        }
        characteristic.weight().ifPresent(weight -> weight(weight, path + ".weight"));
        var attributes = characteristic.attributes();
        var isWhole = true;
        for (var i = 0; i < attributes.size(); i++) {
            isWhole &= isCounted(attributes.get(i), path + ".attributes[" + i + "]");
        }
        if (isWhole
                && addsUp(attributes, path + ".attributes")
                && characteristic.weight().isPresent()) {
            follows(attributes, characteristic.weight().get().smoothing(), path + ".attributes");
        }
    }

    private void weight(Weight weight, String path) {
        defects.require(Limits.isWithin(weight.coefficient()), path + ".coefficient", "is not within a million");
        defects.require(!(weight.coefficient() <= 0), path + ".coefficient", "flips the sign of the evidence");
        defects.require(Limits.isWithin(weight.shift()), path + ".shift", "is not within a million");
        var amount = weight.smoothing().amount();
        defects.require(amount >= 0 && amount <= Limits.MOST, path + ".smoothing.amount", "must be 0 to a million");
    }

    private boolean isCounted(Attribute attribute, String path) {
        var isCounted = attribute.counts().isPresent()
                && isCount(attribute.counts().get().goods())
                && isCount(attribute.counts().get().bads());
        defects.require(isCounted, path + ".counts", "are missing or not zero or more");
        var hasWoe =
                attribute.woe().isPresent() && Limits.isWithin(attribute.woe().getAsDouble());
        defects.require(hasWoe, path + ".woe", "is missing or not within a million");
        return isCounted && hasWoe;
    }

    private static boolean isCount(double count) {
        return count >= 0 && Double.isFinite(count);
    }

    /** Every row of the training data falls into one attribute of each characteristic. */
    private boolean addsUp(List<Attribute> attributes, String path) {
        var all = attributes.stream()
                .map(attribute -> attribute.counts().orElseThrow())
                .reduce(Counts.NONE, Counts::plus);
        var isWhole = all.goods() > 0
                && all.bads() > 0
                && data.stream()
                        .allMatch(rows ->
                                isAbout(all.goods(), rows.rows() - rows.bads()) && isAbout(all.bads(), rows.bads()));
        defects.require(isWhole, path, "the counts do not add up to the goods and bads of the training data");
        for (var i = 0; i < attributes.size(); i++) {
            var share = attributes.get(i).share();
            var counted = attributes.get(i).counts().orElseThrow().total() / all.total();
            defects.require(
                    !isWhole || share.isEmpty() || StrictMath.abs(share.getAsDouble() - counted) <= 1e-6,
                    path + "[" + i + "].share",
                    "is not that of the counts, which say " + counted);
        }
        return isWhole;
    }

    private static boolean isAbout(double sum, long rows) {
        return StrictMath.abs(sum - rows) <= 1e-6 * rows;
    }

    private void follows(List<Attribute> attributes, Smoothing smoothing, String path) {
        var computed = smoothing.woe(attributes.stream()
                .map(attribute -> attribute.counts().orElseThrow())
                .toList());
        for (var i = 0; i < attributes.size(); i++) {
            double expected = computed.get(i);
            var woe = attributes.get(i).woe().orElseThrow();
            var at = path + "[" + i + "].woe";
            var said = woe * expected < 0 ? "turns the evidence round" : "does not follow from the counts";
            defects.require(StrictMath.abs(woe - expected) <= SLACK, at, said + ": the counts say " + expected);
        }
    }

    /** What nobody estimated has neither weight nor evidence. */
    void judgement(Characteristic characteristic, String path) {
        defects.require(characteristic.weight().isEmpty(), path + ".weight", "points by judgement have none");
        for (var i = 0; i < characteristic.attributes().size(); i++) {
            var attribute = characteristic.attributes().get(i);
            var at = path + ".attributes[" + i + "]";
            defects.require(attribute.woe().isEmpty(), at + ".woe", "points by judgement have none");
            defects.require(attribute.counts().isEmpty(), at + ".counts", "points by judgement have none");
        }
    }
}
