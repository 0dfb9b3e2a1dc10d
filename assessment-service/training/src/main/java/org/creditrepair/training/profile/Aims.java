package org.creditrepair.training.profile;

import java.util.List;
import org.creditrepair.assessment.model.Bin;

/**
 * Which attributes a party can aim at. Amounts and named levels are aims; a code that means no amount, other levels and
 * the missing value are none, unless it is said that a party does well to reach them.
 *
 * @param codes special values that are aims
 * @param isMissing whether to have no value is an aim
 */
public record Aims(List<Double> codes, boolean isMissing) {
    /** No code is an aim, nor is the missing value. */
    public static final Aims PLAIN = new Aims(List.of(), false);

    public Aims {
        codes = List.copyOf(codes);
    }

    /** Whether a party can aim at all that a bin holds. */
    public boolean has(Bin bin) {
        return switch (bin) {
            case Bin.Special(var values) -> codes.containsAll(values);
            case Bin.Missing missing -> isMissing;
            case Bin.Other other -> false;
            case Bin.Interval interval -> true;
            case Bin.Spike spike -> true;
            case Bin.Levels levels -> true;
        };
    }
}
