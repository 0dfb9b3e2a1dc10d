package org.creditrepair.assessment.drift;

import java.util.Optional;

/**
 * How unevenly cases are spread over groups, such as grades (Herfindahl-Hirschman index; ECB, Instructions for
 * reporting the validation results of internal models, 2019, section 2.5.5.3 uses it for rating grades).
 *
 * @param index sum of squared shares, from 1/n for an even spread to 1 where one group has all
 * @param normalised (index - 1/n) / (1 - 1/n) over all n groups, the empty ones among them: from 0 to 1; absent where
 *     there is one group only. It is computed as the sum of (share - 1/n)^2 by 1 - 1/n, which is the same and never
 *     negative
 */
public record Concentration(double index, Optional<Double> normalised) {

    public static Concentration of(Population population) {
        var even = 1.0 / population.size();
        var squares = 0.0;
        var unevenness = 0.0;
        for (var i = 0; i < population.size(); i++) {
            squares += population.share(i) * population.share(i);
            unevenness += (population.share(i) - even) * (population.share(i) - even);
        }
        return new Concentration(
                atMost1(squares),
                population.size() == 1 ? Optional.empty() : Optional.of(atMost1(unevenness / (1 - even))));
    }

    /** Shares sum to 1 up to rounding, and so may the squares of one that is all. */
    private static double atMost1(double value) {
        return Math.min(1, value);
    }
}
