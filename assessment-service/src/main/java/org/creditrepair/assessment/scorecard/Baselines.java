package org.creditrepair.assessment.scorecard;

import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.assessment.model.Attribute;
import org.creditrepair.assessment.model.Bin;

/** What the worth of an attribute is held against. */
final class Baselines {
    private Baselines() {}

    /**
     * The most that a value can be worth. That nothing is known, or a level that nobody listed, is no aim.
     *
     * @param worth of each attribute
     */
    static double best(List<Attribute> attributes, double[] worth) {
        return IntStream.range(0, worth.length)
                .filter(i -> isAim(attributes.get(i).bin()))
                .mapToDouble(i -> worth[i])
                .max()
                .orElseThrow();
    }

    /** The mean of the reference population. */
    static double mean(List<Attribute> attributes, double[] worth) {
        var sum = 0.0;
        for (var i = 0; i < worth.length; i++) {
            sum += attributes.get(i).share().orElseThrow() * worth[i];
        }
        return sum;
    }

    private static boolean isAim(Bin bin) {
        return !(bin instanceof Bin.Missing) && !(bin instanceof Bin.Other);
    }
}
