package org.creditrepair.assessment.scorecard;

import java.util.Arrays;

/** The scores and reasons of many rows, in columns that are filled again and again without allocating. */
public final class ScoreSheet {
    private static final int NOT_SCORED = Integer.MIN_VALUE;

    private final int limit;
    private final int[] units;
    private final byte[] counts;
    private final int[] codes;
    private final int[] lost;

    /** @param limit the most reasons of a row */
    ScoreSheet(int rows, int limit) {
        this.limit = limit;
        this.units = new int[rows];
        this.counts = new byte[rows];
        this.codes = new int[rows * limit];
        this.lost = new int[rows * limit];
        Arrays.fill(units, NOT_SCORED);
    }

    public int rows() {
        return units.length;
    }

    /** Whether a row has a score: it has none where a value that is needed was missing. */
    public boolean isScored(int row) {
        return units[row] != NOT_SCORED;
    }

    /** The score as a whole number of the last decimal of its scale; only where the row is scored. */
    public int units(int row) {
        return units[row];
    }

    /** How many reasons a row has. */
    public int reasons(int row) {
        return counts[row];
    }

    /** The number of a row's reason, the strongest at 0. */
    public int code(int row, int rank) {
        return codes[row * limit + rank];
    }

    /** What a row lost under a reason, in the unit of the score. */
    public int lost(int row, int rank) {
        return lost[row * limit + rank];
    }

    void refuse(int row) {
        units[row] = NOT_SCORED;
        counts[row] = 0;
    }

    void score(int row, int score, int reasons) {
        units[row] = score;
        counts[row] = (byte) reasons;
    }

    void reason(int row, int rank, int code, int points) {
        codes[row * limit + rank] = code;
        lost[row * limit + rank] = points;
    }
}
