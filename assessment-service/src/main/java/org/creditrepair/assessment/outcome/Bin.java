package org.creditrepair.assessment.outcome;

import java.util.Objects;
import org.creditrepair.assessment.result.Checks;

/**
 * What was counted in one bin. A number is zero, or from 1e-12 to 1e15.
 *
 * @param goods how many did what was agreed, or the sum of their weights
 * @param bads how many did not, or the sum of their weights
 */
public record Bin(String label, double goods, double bads) {

    public Bin {
        Objects.requireNonNull(label, "label is missing");
        requireWeight(goods, "goods");
        requireWeight(bads, "bads");
    }

    private static void requireWeight(double value, String name) {
        if (!Checks.isWeight(value)) {
            throw new IllegalArgumentException(name + " is no weight: " + value);
        }
    }
}
