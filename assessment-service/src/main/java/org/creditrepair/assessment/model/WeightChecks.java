package org.creditrepair.assessment.model;

import org.creditrepair.assessment.checked.Defects;

/** Checks the weights of a regression and the evidence that they are put on. */
final class WeightChecks {
    private final Defects defects;

    WeightChecks(Defects defects) {
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

    /** Every coefficient keeps the sign of the evidence, and every attribute has evidence. */
    void regression(Characteristic characteristic, String path) {
        if (characteristic.weight().isEmpty()) {
            defects.add(path + ".weight", "is missing");
        }
        characteristic.weight().ifPresent(weight -> {
            var coefficient = weight.coefficient();
            defects.require(Double.isFinite(coefficient), path + ".weight.coefficient", "is not finite");
            defects.require(!(coefficient <= 0), path + ".weight.coefficient", "flips the sign of the evidence");
            defects.require(Double.isFinite(weight.shift()), path + ".weight.shift", "is not finite");
        });
        for (var i = 0; i < characteristic.attributes().size(); i++) {
            var woe = characteristic.attributes().get(i).woe();
            defects.require(
                    woe.isPresent() && Double.isFinite(woe.getAsDouble()),
                    path + ".attributes[" + i + "].woe",
                    "is missing or not finite");
        }
    }

    /** What nobody estimated has neither weight nor evidence. */
    void judgement(Characteristic characteristic, String path) {
        defects.require(characteristic.weight().isEmpty(), path + ".weight", "points by judgement have none");
        for (var i = 0; i < characteristic.attributes().size(); i++) {
            defects.require(
                    characteristic.attributes().get(i).woe().isEmpty(),
                    path + ".attributes[" + i + "].woe",
                    "points by judgement have none");
        }
    }
}
