package org.creditrepair.training.regression;

/** The sum of {@code weight * row * transpose(row)} over rows, up to the diagonal; what is above it is the same. */
final class WeightedSquares {
    private static final int BLOCK = 4;

    private final double[] rows;
    private final int size;
    private final double[][] sums;

    private WeightedSquares(double[] rows, int size) {
        this.rows = rows;
        this.size = size;
        this.sums = new double[size][size];
    }

    /** @param rows one behind the other, each of a size */
    static double[][] of(double[] rows, int size, double[] weights) {
        var squares = new WeightedSquares(rows, size);
        var blocks = weights.length / BLOCK * BLOCK;
        for (var row = 0; row < blocks; row += BLOCK) {
            squares.addFour(row, weights);
        }
        for (var row = blocks; row < weights.length; row++) {
            squares.addOne(row, weights[row]);
        }
        return squares.sums;
    }

    /** Four rows at once, always the same four: each sum is read and written a quarter as often. */
    private void addFour(int row, double[] weights) {
        var first = row * size;
        var second = first + size;
        var third = second + size;
        var fourth = third + size;
        for (var i = 0; i < size; i++) {
            var line = sums[i];
            var a = weights[row] * rows[first + i];
            var b = weights[row + 1] * rows[second + i];
            var c = weights[row + 2] * rows[third + i];
            var d = weights[row + 3] * rows[fourth + i];
            for (var k = 0; k <= i; k++) {
                line[k] += a * rows[first + k] + b * rows[second + k] + c * rows[third + k] + d * rows[fourth + k];
            }
        }
    }

    private void addOne(int row, double weight) {
        for (var i = 0; i < size; i++) {
            var weighted = weight * rows[row * size + i];
            for (var k = 0; k <= i; k++) {
                sums[i][k] += weighted * rows[row * size + k];
            }
        }
    }
}
