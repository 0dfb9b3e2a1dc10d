package org.creditrepair.training.regression;

/** The lower factor of a symmetric positive definite matrix: {@code matrix = lower * transpose(lower)}. */
final class Cholesky {
    /** A pivot that keeps less than this part of its diagonal has nothing of its own. */
    private static final double LEAST_PIVOT = 1e-11;

    private final double[][] lower;
    /** The first row that depends on those before it, or −1. */
    private final int dependent;

    private Cholesky(double[][] lower, int dependent) {
        this.lower = lower;
        this.dependent = dependent;
    }

    static Cholesky of(double[][] matrix) {
        var size = matrix.length;
        var lower = new double[size][size];
        for (var row = 0; row < size; row++) {
            for (var column = 0; column < row; column++) {
                lower[row][column] = rest(matrix, lower, row, column) / lower[column][column];
            }
            var pivot = rest(matrix, lower, row, row);
            if (!(pivot > LEAST_PIVOT * matrix[row][row])) {
                return new Cholesky(lower, row);
            }
            lower[row][row] = StrictMath.sqrt(pivot);
        }
        return new Cholesky(lower, -1);
    }

    private static double rest(double[][] matrix, double[][] lower, int row, int column) {
        var rest = matrix[row][column];
        for (var k = 0; k < column; k++) {
            rest -= lower[row][k] * lower[column][k];
        }
        return rest;
    }

    int dependent() {
        return dependent;
    }

    /** The vector that the matrix turns into this one. */
    double[] solve(double[] right) {
        var size = lower.length;
        var half = new double[size];
        for (var row = 0; row < size; row++) {
            var rest = right[row];
            for (var k = 0; k < row; k++) {
                rest -= lower[row][k] * half[k];
            }
            half[row] = rest / lower[row][row];
        }
        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--) {
            var rest = half[row];
            for (var k = row + 1; k < size; k++) {
                rest -= lower[k][row] * solution[k];
            }
            solution[row] = rest / lower[row][row];
        }
        return solution;
    }

    /** The diagonal of the inverse. */
    double[] inverseDiagonal() {
        var size = lower.length;
        var diagonal = new double[size];
        for (var i = 0; i < size; i++) {
            var unit = new double[size];
            unit[i] = 1;
            diagonal[i] = solve(unit)[i];
        }
        return diagonal;
    }
}
