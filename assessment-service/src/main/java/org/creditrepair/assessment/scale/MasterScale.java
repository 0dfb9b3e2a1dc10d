package org.creditrepair.assessment.scale;

import java.util.List;
import java.util.Objects;

/**
 * Grades by the score or by the probability of bad.
 *
 * @param basis what the ends are ends of
 * @param closure which end belongs to a grade where two of them meet; the two outermost ends always belong
 * @param bands rising, each one beginning where the one before it ends
 */
public record MasterScale(Basis basis, Closure closure, List<GradeBand> bands) {
    /** What a grade is read from. */
    public enum Basis {
        SCORE,
        PROBABILITY
    }

    public MasterScale {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(closure, "closure");
        bands = List.copyOf(bands);
    }

    /** The grade of a value; one beyond an outermost end has the grade of that end. */
    public String grade(double value) {
        return bands.get(position(value)).grade();
    }

    /** The position of a value's grade among the bands. */
    public int position(double value) {
        var position = 0;
        while (position + 1 < bands.size()
                && value >= closure.leastAbove(bands.get(position + 1).from())) {
            position++;
        }
        return position;
    }
}
