package org.creditrepair.assessment.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a score or points are rounded; the decimal that a double shows is what is rounded. */
public enum Rounding {
    /** To the nearest; a tie goes to the even digit. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** To the nearest; a tie goes away from zero. */
    HALF_UP(RoundingMode.HALF_UP);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** @param value finite */
    public double round(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, mode).doubleValue();
    }
}
