package org.creditrepair.training.fold;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.checked.Defects;

/**
 * Folds as a file: the line {@code row,fold}, then one line for each row in a fold, rows counted from 1 in the order of
 * the data file and rising, folds counted from 1.
 */
public final class FoldFile {
    private static final String HEADER = "row,fold";

    private FoldFile() {}

    public static String write(Folds folds) {
        var numbers = folds.numbers();
        return IntStream.range(0, numbers.length)
                .filter(row -> numbers[row] >= 0)
                .mapToObj(row -> (row + 1) + "," + (numbers[row] + 1) + "\n")
                .collect(Collectors.joining("", HEADER + "\n", ""));
    }

    /**
     * @param rows that have to be in a fold, counted from 0 and rising; no other may be
     * @param total rows of the data file
     */
    public static Checked<Folds> read(String text, int[] rows, int total) {
        var lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            return Checked.refused("line 1", "must be " + HEADER);
        }
        var defects = new Defects();
        defects.require(
                lines.size() == rows.length + 1,
                "line " + lines.size(),
                "the file has " + (lines.size() - 1) + " rows, the data has " + rows.length);
        var numbers = new int[total];
        Arrays.fill(numbers, -1);
        for (var i = 0; i < rows.length && i + 1 < lines.size(); i++) {
            numbers[rows[i]] = fold(lines.get(i + 1), rows[i], "line " + (i + 2), defects);
        }
        return defects.isEmpty() ? folds(numbers) : new Checked.Refused<>(defects.found());
    }

    private static int fold(String line, int row, String place, Defects defects) {
        var fields = line.split(",", -1);
        var isWhole = List.of(fields).stream().allMatch(field -> field.matches("[1-9][0-9]{0,8}"));
        if (fields.length != 2 || !isWhole) {
            defects.add(place, "must be two whole numbers above zero, row and fold");
            return -1;
        }
        defects.require(Integer.parseInt(fields[0]) == row + 1, place, "must be of row " + (row + 1));
        return Integer.parseInt(fields[1]) - 1;
    }

    /** Folds are numbered without gaps. */
    private static Checked<Folds> folds(int[] numbers) {
        var known = new HashSet<Integer>();
        IntStream.of(numbers).filter(number -> number >= 0).forEach(known::add);
        var highest = IntStream.of(numbers).max().orElse(-1);
        return known.size() == highest + 1 && highest >= 1
                ? Checked.of(new Folds(highest + 1, numbers))
                : Checked.refused("file", "must have two folds or more, numbered without gaps");
    }
}
