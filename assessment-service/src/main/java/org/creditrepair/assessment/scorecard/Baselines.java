package org.creditrepair.assessment.scorecard;

import java.util.List;
import org.creditrepair.assessment.model.Attribute;

/** What the worth of an attribute is held against. */
final class Baselines {
    private Baselines() {}

    /**
     * The attribute that is worth most of those a party can aim at; of equal ones the first.
     *
     * @param worth of each attribute
     */
    static int best(List<Attribute> attributes, double[] worth) {
        var best = -1;
        for (var i = 0; i < worth.length; i++) {
            if (attributes.get(i).isAim() && (best < 0 || worth[i] > worth[best])) {
                best = i;
            }
        }
        return best;
    }

    /** The mean of the reference population. */
    static double mean(List<Attribute> attributes, double[] worth) {
        var sum = 0.0;
        for (var i = 0; i < worth.length; i++) {
            sum += attributes.get(i).share().orElseThrow() * worth[i];
        }
        return sum;
    }
}
