package org.creditrepair.assessment.drift;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.assessment.inference.Distributions;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How strongly two attributes hang together (Cramer, Mathematical Methods of Statistics, 1946).
 *
 * @param chiSquare Pearson's statistic, without Yates' correction
 * @param degreesOfFreedom (rows - 1)(columns - 1)
 * @param pValue of independence
 * @param value sqrt(chiSquare / (n min(rows - 1, columns - 1))), from 0 to 1
 * @param biasCorrected by Bergsma (Journal of the Korean Statistical Society 42, 2013): phi^2 less its expectation
 *     under independence, and rows and columns likewise; 0 where that is negative
 * @param leastExpected the least count to be expected in a cell under independence; below about 5, chi-square is no
 *     good approximation (Cochran, Biometrics 10, 1954)
 */
public record CramersV(
        double chiSquare,
        int degreesOfFreedom,
        double pValue,
        double value,
        double biasCorrected,
        double leastExpected) {

    /**
     * @param counts by row and column, all rows of one length; empty rows and columns are left out
     * @return refused where rows differ in length, a number is no count ({@code counts[row][column]}), where fewer
     *     than two rows or columns are left, or where there are fewer than two cases
     */
    public static Result<CramersV> of(double[][] counts) {
        return Result.unless(firstWrong(counts), () -> withoutEmpty(transposed(withoutEmpty(transposed(counts)))))
                .then(table -> Result.unless(tooSmall(table), () -> of(table, sum(table))));
    }

    private static Optional<Refusal> firstWrong(double[][] counts) {
        return IntStream.range(0, counts.length)
                .mapToObj(i -> Checks.length("counts[" + i + "]", counts[i].length, counts[0].length)
                        .or(() -> Checks.weights("counts[" + i + "]", counts[i])))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> tooSmall(double[][] table) {
        var columns = table.length == 0 ? 0 : table[0].length;
        return Checks.first(
                () -> Checks.when(table.length < 2, Reason.TOO_FEW, "rows", table.length),
                () -> Checks.when(columns < 2, Reason.TOO_FEW, "columns", columns),
                () -> Checks.when(sum(table) < 2, Reason.TOO_FEW, "counts", sum(table)));
    }

    private static CramersV of(double[][] table, double cases) {
        var rows = table.length;
        var columns = table[0].length;
        var chiSquare = chiSquare(table, cases);
        var phiSquare = chiSquare / cases;
        var degreesOfFreedom = (rows - 1) * (columns - 1);
        var corrected = Math.max(0, phiSquare - degreesOfFreedom / (cases - 1));
        var least = Math.min(correctedSize(rows, cases), correctedSize(columns, cases)) - 1;
        return new CramersV(
                chiSquare,
                degreesOfFreedom,
                Distributions.chiSquareAbove(chiSquare, degreesOfFreedom),
                Math.min(1, Math.sqrt(phiSquare / (Math.min(rows, columns) - 1))),
                least <= 0 ? 0 : Math.min(1, Math.sqrt(corrected / least)),
                smallest(table) * smallest(transposed(table)) / cases);
    }

    private static double correctedSize(int size, double cases) {
        return size - (size - 1.0) * (size - 1.0) / (cases - 1);
    }

    /** The sum of the smallest row. */
    private static double smallest(double[][] table) {
        return Arrays.stream(table).mapToDouble(row -> sum(row)).min().orElse(0);
    }

    private static double chiSquare(double[][] table, double cases) {
        var columns = transposed(table);
        var chiSquare = 0.0;
        for (var i = 0; i < table.length; i++) {
            for (var j = 0; j < columns.length; j++) {
                var expected = sum(table[i]) * sum(columns[j]) / cases;
                chiSquare += (table[i][j] - expected) * (table[i][j] - expected) / expected;
            }
        }
        return chiSquare;
    }

    private static double[][] withoutEmpty(double[][] table) {
        return Arrays.stream(table).filter(row -> sum(row) > 0).toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] table) {
        var columns = table.length == 0 ? 0 : table[0].length;
        var transposed = new double[columns][table.length];
        for (var i = 0; i < table.length; i++) {
            for (var j = 0; j < columns; j++) {
                transposed[j][i] = table[i][j];
            }
        }
        return transposed;
    }

    private static double sum(double[]... table) {
        var sum = 0.0;
        for (var row : table) {
            for (var value : row) {
                sum += value;
            }
        }
        return sum;
    }
}
