package org.creditrepair.training.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.training.profile.Candidate;

/**
 * A column of a table.
 *
 * @param levels by code; empty for numbers
 * @param isWhole whether all numbers have to be whole
 * @param candidate absent where no model may read it
 * @param values one for each row: a number or the code of a level, not a number where there is none
 */
public record Variable(
        String name, List<String> levels, boolean isWhole, Optional<Candidate> candidate, double[] values) {
    public Variable {
        Objects.requireNonNull(name, "name");
        levels = List.copyOf(levels);
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(values, "values");
    }

    public boolean hasLevels() {
        return !levels.isEmpty();
    }

    /** The values of some rows. */
    public double[] at(int[] rows) {
        var chosen = new double[rows.length];
        for (var i = 0; i < rows.length; i++) {
            chosen[i] = values[rows[i]];
        }
        return chosen;
    }
}
