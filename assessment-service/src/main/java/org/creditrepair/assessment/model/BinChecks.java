package org.creditrepair.assessment.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values.Categorical;

/** Checks that the bins of a characteristic hold every value of its feature, and each value once. */
final class BinChecks {
    private final Defects defects;

    BinChecks(Defects defects) {
        this.defects = defects;
    }

    void check(Feature feature, Characteristic characteristic, String path) {
        if (feature.values() instanceof Categorical categorical) {
            levels(categorical, characteristic.attributes(), path);
        } else {
            numbers(characteristic.attributes(), path);
        }
        once(characteristic, Bin.Missing.class, feature.missing() instanceof Missing.OwnValue, path);
    }

    /** Either no share is known, or all are and add up to 1. */
    void shares(Characteristic characteristic, boolean isNeeded, String path) {
        var sum = 0.0;
        var known = 0;
        var attributes = characteristic.attributes();
        for (var i = 0; i < attributes.size(); i++) {
            var share = attributes.get(i).share();
            if (share.isPresent()) {
                var at = path + ".attributes[" + i + "].share";
                defects.require(share.getAsDouble() >= 0 && share.getAsDouble() <= 1, at, "must be 0 to 1");
                sum += share.getAsDouble();
                known++;
            }
        }
        defects.require(
                known == attributes.size() || known == 0 && !isNeeded,
                path + ".attributes",
                "the share of each bin is needed");
        defects.require(
                known == 0 || known < attributes.size() || ModelChecks.isOne(sum),
                path + ".attributes",
                "the shares do not add up to 1");
    }

    private void numbers(List<Attribute> attributes, String path) {
        var end = Double.NEGATIVE_INFINITY;
        var hasInterval = false;
        var singles = new HashSet<Double>();
        for (var i = 0; i < attributes.size(); i++) {
            var at = path + ".attributes[" + i + "].bin";
            switch (attributes.get(i).bin()) {
                case Bin.Interval interval -> {
                    interval(interval, end, at);
                    end = interval.to();
                    hasInterval = true;
                }
                case Bin.Spike(var values) -> singles(values, singles, at + ".values");
                case Bin.Special(var codes) -> singles(codes, singles, at + ".codes");
                case Bin.Missing missing -> {}
                case Bin.Levels levels -> defects.add(at, "levels of a number");
                case Bin.Other other -> defects.add(at, "other levels of a number");
            }
        }
        defects.require(
                hasInterval && end == Double.POSITIVE_INFINITY, path + ".attributes", "the last interval has an end");
    }

    private void interval(Bin.Interval interval, double end, String path) {
        defects.require(interval.from() < interval.to(), path + ".to", "must be above its beginning");
        defects.require(interval.from() <= end, path + ".from", "leaves a gap from " + end);
        defects.require(interval.from() >= end, path + ".from", "overlaps what ends at " + end);
    }

    private void singles(List<Double> values, Set<Double> known, String path) {
        defects.require(!values.isEmpty(), path, "is empty");
        for (var i = 0; i < values.size(); i++) {
            double value = values.get(i);
            defects.require(Double.isFinite(value), path + "[" + i + "]", "is not finite");
            // Adding zero makes the negative zero the other one, which it equals.
            defects.require(known.add(value + 0.0), path + "[" + i + "]", "comes twice");
        }
    }

    private void levels(Categorical categorical, List<Attribute> attributes, String path) {
        var known = new HashSet<String>();
        for (var i = 0; i < attributes.size(); i++) {
            var at = path + ".attributes[" + i + "].bin";
            switch (attributes.get(i).bin()) {
                case Bin.Levels(var levels) -> levels(levels, categorical, known, at + ".levels");
                case Bin.Other other -> {}
                case Bin.Missing missing -> {}
                case Bin.Interval interval -> defects.add(at, "an interval of levels");
                case Bin.Spike spike -> defects.add(at, "a number among levels");
                case Bin.Special special -> defects.add(at, "a number among levels");
            }
        }
        for (var level : categorical.levels()) {
            defects.require(known.contains(level), path + ".attributes", "leaves out the level \"" + level + "\"");
        }
        requireOnce(attributes, Bin.Other.class, categorical.other() == OtherLevel.OWN_VALUE, path);
    }

    private void levels(List<String> levels, Categorical categorical, Set<String> known, String path) {
        defects.require(!levels.isEmpty(), path, "is empty");
        for (var i = 0; i < levels.size(); i++) {
            var at = path + "[" + i + "]";
            defects.require(categorical.levels().contains(levels.get(i)), at, "is an unknown level");
            defects.require(known.add(levels.get(i)), at, "comes twice");
        }
    }

    private void once(Characteristic characteristic, Class<? extends Bin> kind, boolean isNeeded, String path) {
        requireOnce(characteristic.attributes(), kind, isNeeded, path);
    }

    private void requireOnce(List<Attribute> attributes, Class<? extends Bin> kind, boolean isNeeded, String path) {
        var count = attributes.stream()
                .filter(attribute -> kind.isInstance(attribute.bin()))
                .count();
        var name = kind == Bin.Missing.class ? "bin for missing values" : "bin for other levels";
        defects.require(
                count == (isNeeded ? 1 : 0),
                path + ".attributes",
                isNeeded ? "needs one " + name : "has a " + name + ", which none can reach");
    }
}
