package org.creditrepair.training.regression;

import java.util.List;
import java.util.Objects;

/** What came of a regression. */
public sealed interface Fit {

    /**
     * The maximum of the (penalised) likelihood.
     *
     * @param slopes of the columns, in their order
     * @param deviance −2 ln likelihood, without the penalty
     * @param nullDeviance that of the intercept alone
     * @param iterations steps until no row moved
     * @param isSeparated whether the columns tell the outcomes apart without error: only a ridge keeps the slopes finite,
     *     and most often a column knows the outcome
     */
    record Estimate(
            Coefficient intercept,
            List<Coefficient> slopes,
            double deviance,
            double nullDeviance,
            int iterations,
            boolean isSeparated)
            implements Fit {
        public Estimate {
            Objects.requireNonNull(intercept, "intercept");
            slopes = List.copyOf(slopes);
        }

        /** Akaike's criterion: the deviance and two for each parameter. */
        public double akaike() {
            return deviance + 2.0 * (slopes.size() + 1);
        }
    }

    /**
     * There is no maximum, or none that means anything.
     *
     * @param column the column that it is about, or −1
     */
    record Refused(Reason reason, int column) implements Fit {
        public Refused {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Why there is no estimate. */
    enum Reason {
        NO_ROWS("there are no rows"),
        LENGTHS_DIFFER("a column is not as long as the outcomes"),
        NOT_FINITE("a column has a value that is not finite"),
        NEGATIVE_RIDGE("the ridge is below zero or not finite"),
        NO_SHARE("a share of the event is below 0 or above 1"),
        ONE_OUTCOME("all outcomes are the same"),
        COLLINEAR("a column is a combination of those before it or the same in every row"),
        SEPARATED("the columns tell the outcomes apart without error, so the likelihood has no maximum"),
        NOT_CONVERGED("the estimates do not stand still");

        private final String text;

        Reason(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
