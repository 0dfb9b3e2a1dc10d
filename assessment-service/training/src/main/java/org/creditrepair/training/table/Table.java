package org.creditrepair.training.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A data file in columns.
 *
 * @param source what it was read from
 * @param candidates columns that a model may read
 * @param protectedVariables columns for figures of fairness only
 * @param bads outcome of each row
 * @param isOutOfTime of each row, whether it is kept out of training
 * @param latest the latest day of any row; empty where the file has no column of use time
 */
public record Table(
        Source source,
        List<Variable> candidates,
        List<Variable> protectedVariables,
        boolean[] bads,
        boolean[] isOutOfTime,
        Optional<LocalDate> latest) {
    public Table {
        Objects.requireNonNull(source, "source");
        candidates = List.copyOf(candidates);
        protectedVariables = List.copyOf(protectedVariables);
        Objects.requireNonNull(latest, "latest");
        if (bads.length != isOutOfTime.length) {
            throw new IllegalArgumentException("every row has an outcome and a time: " + bads.length);
        }
    }

    /**
     * The file.
     *
     * @param name without folders
     * @param sha256 of its bytes, 64 hexadecimal digits
     */
    public record Source(String name, String sha256) {}

    /** Positions of the rows that are in time, rising. */
    public int[] inTime() {
        return IntStream.range(0, bads.length).filter(row -> !isOutOfTime[row]).toArray();
    }

    public int[] outOfTime() {
        return IntStream.range(0, bads.length).filter(row -> isOutOfTime[row]).toArray();
    }

    public boolean[] bads(int[] rows) {
        var chosen = new boolean[rows.length];
        for (var i = 0; i < rows.length; i++) {
            chosen[i] = bads[rows[i]];
        }
        return chosen;
    }

    public long badCount(int[] rows) {
        return IntStream.of(rows).filter(row -> bads[row]).count();
    }
}
