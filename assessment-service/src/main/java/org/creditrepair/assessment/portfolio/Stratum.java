package org.creditrepair.assessment.portfolio;

import java.util.List;
import java.util.Objects;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.inference.TwoProportions;

/**
 * Cases that are alike in everything that was stated.
 *
 * @param values in which they are alike
 * @param programme cured of those who took part
 * @param control cured of those who did not
 */
public record Stratum(List<String> values, Proportion programme, Proportion control) {

    public Stratum {
        values = List.copyOf(values);
        Objects.requireNonNull(programme, "programme is missing");
        Objects.requireNonNull(control, "control is missing");
    }

    static Stratum empty(List<String> values) {
        return new Stratum(values, Proportion.none(), Proportion.none());
    }

    Stratum plus(ProgrammeCase one) {
        return one.inProgramme()
                ? new Stratum(values, programme.plus(one.cured()), control)
                : new Stratum(values, programme, control.plus(one.cured()));
    }

    /** Whether there are cases of both kinds to compare. */
    boolean isMatched() {
        return programme.of() > 0 && control.of() > 0;
    }

    /** Whether there are cases of one kind only. */
    boolean isUnmatched() {
        return programme.of() > 0 ^ control.of() > 0;
    }

    TwoProportions pair() {
        return new TwoProportions(programme, control);
    }
}
