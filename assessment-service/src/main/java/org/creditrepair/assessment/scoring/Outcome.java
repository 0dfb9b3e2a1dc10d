package org.creditrepair.assessment.scoring;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.creditrepair.assessment.explain.Reason;

/** What a model says of a row. */
public sealed interface Outcome {

    /**
     * @param score rounded as the scale says
     * @param probability of bad, calibrated; absent where the model has no odds
     * @param reasons the strongest first, ties in the order of declaration
     */
    record Scored(double score, OptionalDouble probability, String grade, List<Reason> reasons) implements Outcome {
        public Scored {
            Objects.requireNonNull(probability, "probability");
            Objects.requireNonNull(grade, "grade");
            reasons = List.copyOf(reasons);
        }
    }

    /** The row has no value where the model asks for one. */
    record NotScored() implements Outcome {}
}
