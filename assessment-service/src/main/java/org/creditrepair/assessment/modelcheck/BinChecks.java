package org.creditrepair.assessment.modelcheck;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Bin;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values.Categorical;

/** Checks that bins hold every value of a feature, and each value once. */
final class BinChecks {
    private final Defects defects;

    BinChecks(Defects defects) {
        this.defects = defects;
    }

    /** @param path of the list whose elements have a {@code bin} */
    void check(Feature feature, List<Bin> bins, String path) {
        if (feature.values() instanceof Categorical categorical) {
            levels(categorical, bins, path);
        } else {
            numbers(bins, path);
        }
        once(bins, Bin.Missing.class, feature.missing() instanceof Missing.OwnValue, path);
    }

    /**
     * Either no share is known, or all are and add up to 1.
     *
     * @param path of the list whose elements have a {@code share}
     */
    void shares(List<OptionalDouble> shares, boolean isNeeded, String path) {
        var sum = 0.0;
        var known = 0;
        for (var i = 0; i < shares.size(); i++) {
            if (shares.get(i).isPresent()) {
                var share = shares.get(i).getAsDouble();
                defects.require(share >= 0 && share <= 1, path + "[" + i + "].share", "must be 0 to 1");
                sum += share;
                known++;
            }
        }
        var isWhole = known == shares.size();
        defects.require(isWhole || known == 0 && !isNeeded, path, "the share of each bin is needed");
        defects.require(known == 0 || !isWhole || Limits.isOne(sum), path, "the shares do not add up to 1");
    }

    private void numbers(List<Bin> bins, String path) {
        var end = Double.NEGATIVE_INFINITY;
        var hasInterval = false;
        var singles = new HashSet<Double>();
        for (var i = 0; i < bins.size(); i++) {
            var at = path + "[" + i + "].bin";
            switch (bins.get(i)) {
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
        defects.require(hasInterval && end == Double.POSITIVE_INFINITY, path, "the last interval has an end");
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

    private void levels(Categorical categorical, List<Bin> bins, String path) {
        var known = new HashSet<String>();
        for (var i = 0; i < bins.size(); i++) {
            var at = path + "[" + i + "].bin";
            switch (bins.get(i)) {
                case Bin.Levels(var levels) -> levels(levels, categorical, known, at + ".levels");
                case Bin.Other other -> {}
                case Bin.Missing missing -> {}
                case Bin.Interval interval -> defects.add(at, "an interval of levels");
                case Bin.Spike spike -> defects.add(at, "a number among levels");
                case Bin.Special special -> defects.add(at, "a number among levels");
            }
        }
        for (var level : categorical.levels()) {
            defects.require(known.contains(level), path, "leaves out the level \"" + level + "\"");
        }
        once(bins, Bin.Other.class, categorical.other() == OtherLevel.OWN_VALUE, path);
    }

    private void levels(List<String> levels, Categorical categorical, Set<String> known, String path) {
        defects.require(!levels.isEmpty(), path, "is empty");
        for (var i = 0; i < levels.size(); i++) {
            var at = path + "[" + i + "]";
            defects.require(categorical.levels().contains(levels.get(i)), at, "is an unknown level");
            defects.require(known.add(levels.get(i)), at, "comes twice");
        }
    }

    private void once(List<Bin> bins, Class<? extends Bin> kind, boolean isNeeded, String path) {
        var count = bins.stream().filter(kind::isInstance).count();
        var name = kind == Bin.Missing.class ? "bin for missing values" : "bin for other levels";
        defects.require(
                count == (isNeeded ? 1 : 0),
                path,
                isNeeded ? "needs one " + name : "has a " + name + ", which none can reach");
    }
}
