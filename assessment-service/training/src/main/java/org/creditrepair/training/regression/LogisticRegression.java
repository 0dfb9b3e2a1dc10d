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
    /** Once no row moves by more log odds than this, the next step would move it by about the square. */
    private static final double LEAST_STEP = 1e-6;
    /** Without a ridge, log odds beyond this (2 in 1,000 million) are on their way to infinity. */
    private static final double SEPARATED_LOG_ODDS = 20;

    /** One row behind the other, each with a 1 for the intercept first. */
    private final double[] design;

    /** Of each row, the share of the event in it: 1 where it came, 0 where it did not. */
    private final double[] outcomes;

    private final double ridge;
    private final int size;

    private LogisticRegression(double[][] columns, double[] outcomes, double ridge) {
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
        var shares = new double[outcomes.length];
        for (var row = 0; row < outcomes.length; row++) {
            shares[row] = outcomes[row] ? 1 : 0;
        }
        return fitShares(columns, shares, ridge, start);
    }

    /**
     * The same for targets between the outcomes, such as Platt's.
     *
     * @param shares of the event in each row, 0 to 1
     */
    public static Fit fitShares(double[][] columns, double[] shares, double ridge, double[] start) {
        var refused = refused(columns, shares, ridge);
        return refused != null ? refused : new LogisticRegression(columns, shares.clone(), ridge).iterate(start);
    }

    private static Fit.Refused refused(double[][] columns, double[] shares, double ridge) {
        if (shares.length == 0) {
            return new Fit.Refused(Reason.NO_ROWS, -1);
        }
        if (!(ridge >= 0) || !Double.isFinite(ridge)) {
            return new Fit.Refused(Reason.NEGATIVE_RIDGE, -1);
        }
        for (var column = 0; column < columns.length; column++) {
            if (columns[column].length != shares.length) {
                return new Fit.Refused(Reason.LENGTHS_DIFFER, column);
            }
            if (!isFinite(columns[column])) {
                return new Fit.Refused(Reason.NOT_FINITE, column);
            }
        }
        if (!Arrays.stream(shares).allMatch(share -> share >= 0 && share <= 1)) {
            return new Fit.Refused(Reason.NO_SHARE, -1);
        }
        var events = sum(shares);
        return events == 0 || events == shares.length ? new Fit.Refused(Reason.ONE_OUTCOME, -1) : null;
    }

    private static boolean isFinite(double[] values) {
        for (var value : values) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    private static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    private Fit iterate(double[] start) {
        var parameters = new double[size];
        var events = sum(outcomes);
        parameters[0] = StrictMath.log(events / (outcomes.length - events));
        var nullDeviance = at(parameters).deviance;
        System.arraycopy(start, 0, parameters, 1, start.length);
        var current = at(parameters);
        for (var iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
            var newton = information(current);
            if (newton.dependent() >= 0) {
                // Columns that were free of each other at first only seem to depend where all weights vanish.
                return iteration == 1
                        ? new Fit.Refused(Reason.COLLINEAR, newton.dependent() - 1)
                        : new Fit.Refused(Reason.SEPARATED, -1);
            }
            var next = step(current, newton.solve(gradient(current)));
            var isStill = current.distance(next) <= LEAST_STEP;
            current = next;
            if (canSeparate() && current.isExtreme()) {
                return new Fit.Refused(Reason.SEPARATED, -1);
            }
            if (isStill) {
                return estimate(current, nullDeviance, iteration);
            }
        }
        return new Fit.Refused(Reason.NOT_CONVERGED, -1);
    }

    /** With a ridge or with shares between the outcomes there is always a maximum. */
    private boolean canSeparate() {
        return ridge == 0 && Arrays.stream(outcomes).anyMatch(share -> share == 0 || share == 1);
    }

    /** The full step, halved while it leads uphill. */
    private Point step(Point from, double[] direction) {
        var length = 1.0;
        for (var halving = 0; halving < MOST_HALVINGS; halving++) {
            var parameters = new double[size];
            for (var i = 0; i < size; i++) {
                parameters[i] = from.parameters[i] + length * direction[i];
            }
            var next = at(parameters);
            if (next.penalised <= from.penalised) {
                return next;
            }
            length /= 2;
        }
        return from;
    }

    private Fit estimate(Point point, double nullDeviance, int iterations) {
        var variances = information(point).inverseDiagonal();
        var errors = Arrays.stream(variances).map(StrictMath::sqrt).toArray();
        // Columns of extreme size leave no room for their square.
        if (!Arrays.stream(errors).allMatch(error -> error > 0 && Double.isFinite(error))) {
            return new Fit.Refused(Reason.NOT_CONVERGED, -1);
        }
        List<Coefficient> coefficients = IntStream.range(0, size)
                .mapToObj(i -> new Coefficient(point.parameters[i], errors[i]))
                .toList();
        return new Fit.Estimate(
                coefficients.getFirst(),
                coefficients.subList(1, size),
                point.deviance,
                nullDeviance,
                iterations,
                isSeparated(point));
    }

    /** Whether the log odds tell rows with the event from those without it, with none on the wrong side. */
    private boolean isSeparated(Point point) {
        var lowest = Double.POSITIVE_INFINITY;
        var highest = Double.NEGATIVE_INFINITY;
        for (var row = 0; row < outcomes.length; row++) {
            if (outcomes[row] == 1) {
                lowest = StrictMath.min(lowest, point.logOdds[row]);
            } else {
                highest = StrictMath.max(highest, point.logOdds[row]);
            }
        }
        return lowest > highest && Double.isFinite(lowest);
    }

    /** Parameters with what follows from them, so that nothing is computed twice. */
    private static final class Point {
        private final double[] parameters;
        private final double[] logOdds;
        private final double[] probabilities;
        private double deviance;
        private double penalised;

        private Point(double[] parameters, int rows) {
            this.parameters = parameters;
            this.logOdds = new double[rows];
            this.probabilities = new double[rows];
        }

        /** How far the row that moves most is moved. */
        private double distance(Point other) {
            var most = 0.0;
            for (var row = 0; row < logOdds.length; row++) {
                most = StrictMath.max(most, StrictMath.abs(logOdds[row] - other.logOdds[row]));
            }
            return most;
        }

        private boolean isExtreme() {
            return Arrays.stream(logOdds).anyMatch(value -> StrictMath.abs(value) > SEPARATED_LOG_ODDS);
        }
    }

    private Point at(double[] parameters) {
        var point = new Point(parameters, outcomes.length);
        var sum = 0.0;
        for (var row = 0; row < outcomes.length; row++) {
            var logOdds = logOdds(parameters, row);
            // ln(1 + e^x) and e^x / (1 + e^x), which must not overflow.
            var tail = StrictMath.exp(-StrictMath.abs(logOdds));
            point.logOdds[row] = logOdds;
            point.probabilities[row] = (logOdds >= 0 ? 1 : tail) / (1 + tail);
            var against = logOdds > 0 ? 1 - outcomes[row] : outcomes[row];
            sum += StrictMath.log1p(tail) + against * StrictMath.abs(logOdds);
        }
        var squares = 0.0;
        for (var i = 1; i < size; i++) {
            squares += parameters[i] * parameters[i];
        }
        point.deviance = 2 * sum;
        point.penalised = point.deviance + ridge * squares;
        return point;
    }

    private double logOdds(double[] parameters, int row) {
        var logOdds = 0.0;
        for (var i = 0; i < size; i++) {
            logOdds += parameters[i] * design[row * size + i];
        }
        return logOdds;
    }

    private double[] gradient(Point point) {
        var gradient = new double[size];
        for (var row = 0; row < outcomes.length; row++) {
            var error = outcomes[row] - point.probabilities[row];
            for (var i = 0; i < size; i++) {
                gradient[i] += error * design[row * size + i];
            }
        }
        for (var i = 1; i < size; i++) {
            gradient[i] -= ridge * point.parameters[i];
        }
        return gradient;
    }

    /** The factor of the penalised information. */
    private Cholesky information(Point point) {
        var weights = new double[outcomes.length];
        for (var row = 0; row < weights.length; row++) {
            weights[row] = point.probabilities[row] * (1 - point.probabilities[row]);
        }
        var information = WeightedSquares.of(design, size, weights);
        for (var i = 1; i < size; i++) {
            information[i][i] += ridge;
        }
        return Cholesky.of(information);
    }
}
