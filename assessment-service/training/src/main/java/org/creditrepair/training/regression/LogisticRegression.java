package org.creditrepair.training.regression;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.creditrepair.training.regression.Fit.Reason;

/**
 * Logistic regression by iteratively reweighted least squares (Newton's method on the likelihood), with a ridge on the
 * slopes. Sums run in the order of the rows and use {@link StrictMath}, so the same rows give the same bits.
 *
 * <p>Source: P. McCullagh, J. A. Nelder, Generalized Linear Models (1989), chapter 4; S. le Cessie, J. C. van
 * Houwelingen, Ridge Estimators in Logistic Regression (1992).
 */
public final class LogisticRegression {
    private static final int MOST_ITERATIONS = 100;
    private static final int MOST_HALVINGS = 30;
    private static final double TOLERANCE = 1e-12;
    /** Without a ridge, log odds beyond this (2 in 1,000 million) are on their way to infinity. */
    private static final double SEPARATED_LOG_ODDS = 20;

    /** One row behind the other, each with a 1 for the intercept first. */
    private final double[] design;

    private final boolean[] outcomes;
    private final double ridge;
    private final int size;

    private LogisticRegression(double[][] columns, boolean[] outcomes, double ridge) {
        this.outcomes = outcomes;
        this.ridge = ridge;
        this.size = columns.length + 1;
        this.design = new double[outcomes.length * size];
        for (var row = 0; row < outcomes.length; row++) {
            design[row * size] = 1;
            for (var column = 0; column < columns.length; column++) {
                design[row * size + column + 1] = columns[column][row];
            }
        }
    }

    /**
     * Estimates {@code ln(p / (1 - p)) = intercept + sum of slope * column}.
     *
     * @param columns each with one number for every row
     * @param outcomes whether the event came to a row, p being its probability
     * @param ridge {@code ridge / 2 * sum of squared slopes} is taken from the log likelihood; 0 for none
     */
    public static Fit fit(double[][] columns, boolean[] outcomes, double ridge) {
        return fit(columns, outcomes, ridge, new double[columns.length]);
    }

    /**
     * The same, begun near where the maximum is thought to be; the nearer, the sooner it is found.
     *
     * @param start a slope for each column
     */
    public static Fit fit(double[][] columns, boolean[] outcomes, double ridge, double[] start) {
        var refused = refused(columns, outcomes, ridge);
        return refused != null ? refused : new LogisticRegression(columns, outcomes, ridge).iterate(start);
    }

    private static Fit.Refused refused(double[][] columns, boolean[] outcomes, double ridge) {
        if (outcomes.length == 0) {
            return new Fit.Refused(Reason.NO_ROWS, -1);
        }
        if (!(ridge >= 0) || !Double.isFinite(ridge)) {
            return new Fit.Refused(Reason.NEGATIVE_RIDGE, -1);
        }
        for (var column = 0; column < columns.length; column++) {
            if (columns[column].length != outcomes.length) {
                return new Fit.Refused(Reason.LENGTHS_DIFFER, column);
            }
            if (!Arrays.stream(columns[column]).allMatch(Double::isFinite)) {
                return new Fit.Refused(Reason.NOT_FINITE, column);
            }
        }
        var events = events(outcomes);
        return events == 0 || events == outcomes.length ? new Fit.Refused(Reason.ONE_OUTCOME, -1) : null;
    }

    private static int events(boolean[] outcomes) {
        return (int)
                IntStream.range(0, outcomes.length).filter(i -> outcomes[i]).count();
    }

    private Fit iterate(double[] start) {
        var parameters = new double[size];
        double events = events(outcomes);
        parameters[0] = StrictMath.log(events / (outcomes.length - events));
        var nullDeviance = deviance(parameters);
        System.arraycopy(start, 0, parameters, 1, start.length);
        var penalised = penalised(parameters);
        for (var iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
            var newton = newton(parameters);
            if (newton.dependent() >= 0) {
                // Columns that were free of each other at first only seem to depend where all weights vanish.
                return iteration == 1
                        ? new Fit.Refused(Reason.COLLINEAR, newton.dependent() - 1)
                        : new Fit.Refused(Reason.SEPARATED, -1);
            }
            var next = step(parameters, newton.solve(gradient(parameters)), penalised);
            var reached = penalised(next);
            var isStill = StrictMath.abs(penalised - reached) <= TOLERANCE * (StrictMath.abs(reached) + 0.1);
            parameters = next;
            penalised = reached;
            if (isSeparated(parameters)) {
                return new Fit.Refused(Reason.SEPARATED, -1);
            }
            if (isStill) {
                return estimate(parameters, nullDeviance, iteration);
            }
        }
        return new Fit.Refused(Reason.NOT_CONVERGED, -1);
    }

    /** The full step, halved while it leads uphill. */
    private double[] step(double[] parameters, double[] direction, double penalised) {
        var length = 1.0;
        for (var halving = 0; halving < MOST_HALVINGS; halving++) {
            var next = new double[size];
            for (var i = 0; i < size; i++) {
                next[i] = parameters[i] + length * direction[i];
            }
            if (penalised(next) <= penalised) {
                return next;
            }
            length /= 2;
        }
        return parameters;
    }

    private boolean isSeparated(double[] parameters) {
        return ridge == 0
                && IntStream.range(0, outcomes.length)
                        .anyMatch(row -> StrictMath.abs(logOdds(parameters, row)) > SEPARATED_LOG_ODDS);
    }

    private Fit estimate(double[] parameters, double nullDeviance, int iterations) {
        var variances = newton(parameters).inverseDiagonal();
        var errors = Arrays.stream(variances).map(StrictMath::sqrt).toArray();
        // Columns of extreme size leave no room for their square.
        if (!Arrays.stream(errors).allMatch(error -> error > 0 && Double.isFinite(error))) {
            return new Fit.Refused(Reason.NOT_CONVERGED, -1);
        }
        List<Coefficient> coefficients = IntStream.range(0, size)
                .mapToObj(i -> new Coefficient(parameters[i], errors[i]))
                .toList();
        return new Fit.Estimate(
                coefficients.getFirst(), coefficients.subList(1, size), deviance(parameters), nullDeviance, iterations);
    }

    private double logOdds(double[] parameters, int row) {
        var logOdds = 0.0;
        for (var i = 0; i < size; i++) {
            logOdds += parameters[i] * design[row * size + i];
        }
        return logOdds;
    }

    private double deviance(double[] parameters) {
        var sum = 0.0;
        for (var row = 0; row < outcomes.length; row++) {
            var logOdds = logOdds(parameters, row);
            var against = outcomes[row] ? -logOdds : logOdds;
            // ln(1 + e^x), which must not overflow.
            sum += against > 0
                    ? against + StrictMath.log1p(StrictMath.exp(-against))
                    : StrictMath.log1p(StrictMath.exp(against));
        }
        return 2 * sum;
    }

    private double penalised(double[] parameters) {
        var squares = 0.0;
        for (var i = 1; i < size; i++) {
            squares += parameters[i] * parameters[i];
        }
        return deviance(parameters) + ridge * squares;
    }

    private double[] gradient(double[] parameters) {
        var gradient = new double[size];
        for (var row = 0; row < outcomes.length; row++) {
            var error = (outcomes[row] ? 1 : 0) - probability(logOdds(parameters, row));
            for (var i = 0; i < size; i++) {
                gradient[i] += error * design[row * size + i];
            }
        }
        for (var i = 1; i < size; i++) {
            gradient[i] -= ridge * parameters[i];
        }
        return gradient;
    }

    /** The factor of the penalised information. */
    private Cholesky newton(double[] parameters) {
        var information = new double[size][size];
        for (var row = 0; row < outcomes.length; row++) {
            var probability = probability(logOdds(parameters, row));
            var weight = probability * (1 - probability);
            for (var i = 0; i < size; i++) {
                var weighted = weight * design[row * size + i];
                for (var k = 0; k <= i; k++) {
                    information[i][k] += weighted * design[row * size + k];
                }
            }
        }
        for (var i = 1; i < size; i++) {
            information[i][i] += ridge;
        }
        return Cholesky.of(information);
    }

    private static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
