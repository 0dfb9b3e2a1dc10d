package org.creditrepair.training.regression;

import org.creditrepair.assessment.inference.Distributions;

/**
 * What a column adds to the log odds for each unit of it.
 *
 * @param standardError square root of its variance: with a ridge, that of the penalised information
 */
public record Coefficient(double value, double standardError) {
    public Coefficient {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a coefficient is finite: " + value);
        }
        if (!(standardError > 0) || !Double.isFinite(standardError)) {
            throw new IllegalArgumentException("a standard error is above zero and finite: " + standardError);
        }
    }

    /** Wald's statistic: the value in standard errors. */
    public double z() {
        return value / standardError;
    }

    /** How probable a z as far from zero is where the column adds nothing. */
    public double p() {
        return Distributions.normalTwoSided(z());
    }
}
