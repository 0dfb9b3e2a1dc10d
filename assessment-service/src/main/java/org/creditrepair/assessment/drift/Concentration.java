package org.creditrepair.assessment.drift;

import java.util.Optional;

/**
 * How unevenly cases are spread over groups, such as grades (Herfindahl-Hirschman index; ECB, Instructions for
 * reporting the validation results of internal models, 2019, section 2.5.5.3 uses it for rating grades).
 *
 * @param index sum of squared shares, from 1/n for an even spread to 1 where one group has all
 * @param normalised (index - 1/n) / (1 - 1/n) over all n groups, the empty ones among them: from 0 to 1; absent where
 *     there is one group only
 */
public record Concentration(double index, Optional<Double> normalised) {

    public static Concentration of(Population population) {
        var sum = 0.0;
        for (var i = 0; i < population.size(); i++) {
            sum += population.share(i) * population.share(i);
        }
        var index = Math.min(1, sum);
        var least = 1.0 / population.size();
        return new Concentration(
                index,
                population.size() == 1
                        ? Optional.empty()
                        : Optional.of(Math.max(0, (index - least) / (1 - least))));
    }
}
