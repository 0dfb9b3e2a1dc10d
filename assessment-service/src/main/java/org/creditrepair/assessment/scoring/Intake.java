package org.creditrepair.assessment.scoring;

import java.util.List;
import java.util.Optional;
import org.creditrepair.assessment.model.Feature;
import org.creditrepair.assessment.model.Feature.Missing;
import org.creditrepair.assessment.model.Feature.OtherLevel;
import org.creditrepair.assessment.model.Feature.Values.Categorical;

/**
 * Rows as trees are to see them. Trees compare what they are given, so a code that no level has would go where some
 * level goes; here it becomes what its feature says of other levels, before any tree reads it.
 */
final class Intake {
    private final List<Feature> features;
    private final int[] read;

    /** @param read positions of the features that a model reads */
    Intake(List<Feature> features, int[] read) {
        this.features = features;
        this.read = read;
    }

    /** A row with its missing values and other levels in place; empty where one of them keeps it from being scored. */
    Optional<double[]> of(double[] row) {
        var values = row.clone();
        for (var position : read) {
            var feature = features.get(position);
            var value = values[position];
            if (!Double.isNaN(value) && feature.values() instanceof Categorical categorical) {
                value = categorical.code(value);
                if (value == categorical.otherCode() && categorical.other() == OtherLevel.REFUSE) {
                    return Optional.empty();
                }
                value = value == categorical.otherCode() && categorical.other() == OtherLevel.AS_MISSING
                        ? Double.NaN
                        : value;
            }
            if (Double.isNaN(value) && feature.missing() instanceof Missing.Refuse) {
                return Optional.empty();
            }
            values[position] =
                    Double.isNaN(value) && feature.missing() instanceof Missing.Impute(var imputed) ? imputed : value;
        }
        return Optional.of(values);
    }
}
