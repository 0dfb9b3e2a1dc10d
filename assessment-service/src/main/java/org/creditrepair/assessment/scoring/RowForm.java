package org.creditrepair.assessment.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values;
import org.creditrepair.assessment.model.Feature.Values.Categorical;
import org.creditrepair.assessment.model.ModelArtefact;

/**
 * Makes rows from named values: one double for each feature, not a number where there is no value, the code of its
 * level where there are levels. All that is checked of a row is checked here, before anything is scored.
 */
public final class RowForm {
    /** Beyond it doubles no longer tell whole numbers and their tenths apart. */
    private static final double MOST = 1e15;

    private final List<Feature> features;
    private final Map<String, Integer> positions = new HashMap<>();

    private RowForm(List<Feature> features) {
        this.features = features;
        for (var position = 0; position < features.size(); position++) {
            positions.put(features.get(position).id(), position);
        }
    }

    public static RowForm of(ModelArtefact artefact) {
        return new RowForm(artefact.features());
    }

    /** A row that was made for another model would be read as if its values were those of this one. */
    static void requireWidth(double[] row, int width) {
        if (row.length != width) {
            throw new IllegalArgumentException("a row of " + row.length + " values for " + width + " features");
        }
    }

    public boolean has(String feature) {
        return positions.containsKey(feature);
    }

    /** A row in which nothing is known yet. */
    public Draft draft() {
        return new Draft();
    }

    /** A row that is being filled; a feature that is not named has no value. */
    public final class Draft {
        private final double[] row = new double[features.size()];
        private final Defects defects = new Defects();

        private Draft() {
            Arrays.fill(row, Double.NaN);
        }

        /** @param value at most 1e15 in absolute value; whole where the feature is */
        public Draft number(String feature, double value) {
            var position = position(feature);
            if (position >= 0) {
                var values = features.get(position).values();
                defects.require(!(values instanceof Categorical), feature, "has levels and no numbers");
                defects.require(Double.isFinite(value), feature, "is not finite");
                defects.require(
                        !Double.isFinite(value) || StrictMath.abs(value) <= MOST, feature, "is not within 1e15");
                defects.require(
                        !(values instanceof Values.Whole) || value == StrictMath.rint(value),
                        feature,
                        "must be a whole number");
                row[position] = value;
            }
            return this;
        }

        public Draft level(String feature, String level) {
            var position = position(feature);
            if (position >= 0) {
                if (features.get(position).values() instanceof Categorical categorical) {
                    row[position] = code(categorical, feature, level);
                } else {
                    defects.add(feature, "has numbers and no levels");
                }
            }
            return this;
        }

        /** The row, or what is wrong with its values; a path is the id of a feature. */
        public Checked<double[]> row() {
            for (var position = 0; position < row.length; position++) {
                var feature = features.get(position);
                defects.require(
                        !Double.isNaN(row[position]) || !(feature.missing() instanceof Missing.Refuse),
                        feature.id(),
                        "is missing");
            }
            return defects.isEmpty() ? Checked.of(row.clone()) : new Checked.Refused<>(defects.found());
        }

        private int position(String feature) {
            var position = positions.getOrDefault(feature, -1);
            defects.require(position >= 0, feature, "is an unknown feature");
            return position;
        }

        private double code(Categorical categorical, String feature, String level) {
            var code = categorical.levels().indexOf(level);
            if (code >= 0) {
                return code;
            }
            defects.require(categorical.other() != OtherLevel.REFUSE, feature, "has an unknown level");
            return categorical.other() == OtherLevel.AS_MISSING ? Double.NaN : categorical.otherCode();
        }
    }
}
