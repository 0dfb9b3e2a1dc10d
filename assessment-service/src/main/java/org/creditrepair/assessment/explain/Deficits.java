package org.creditrepair.assessment.explain;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what one row lost under each reason and ranks it: the greatest loss first, ties in the order in which their
 * first losses were added, never more than the limit. What is lost under one code counts together. Made once and used
 * for row after row without allocating; not for several threads.
 */
public final class Deficits {
    private final double[] lost;
    private final int[] met;
    private final int[] ranked;
    private int metCount;
    private int rankedCount;

    /**
     * @param codes how many reasons there are
     * @param limit the most that are ranked
     */
    public Deficits(int codes, int limit) {
        this.lost = new double[codes];
        this.met = new int[codes];
        this.ranked = new int[limit];
    }

    /** Forgets the row before. */
    public void clear() {
        for (var i = 0; i < metCount; i++) {
            lost[met[i]] = 0;
        }
        metCount = 0;
        rankedCount = 0;
    }

    /** Adds a loss; what is not above zero is none. */
    public void add(int code, double points) {
        if (points > 0) {
            if (lost[code] == 0) {
                met[metCount++] = code;
            }
            lost[code] += points;
        }
    }

    /** Ranks the losses and tells how many are ranked. */
    public int rank() {
        rankedCount = 0;
        for (var i = 0; i < metCount; i++) {
            place(met[i]);
        }
        return rankedCount;
    }

    /** The number of the reason at a rank, from 0. */
    public int code(int rank) {
        return ranked[rank];
    }

    /** What was lost under the reason at a rank. */
    public double points(int rank) {
        return lost[ranked[rank]];
    }

    /** Ranks the losses as reasons. */
    public List<Reason> reasons(ReasonBook book) {
        var reasons = new ArrayList<Reason>(rank());
        for (var rank = 0; rank < rankedCount; rank++) {
            reasons.add(new Reason(book.code(code(rank)), points(rank)));
        }
        return List.copyOf(reasons);
    }

    /** Behind those that lost as much or more; the last one falls out where there is no room. */
    private void place(int code) {
        var rank = rankedCount;
        while (rank > 0 && lost[code] > lost[ranked[rank - 1]]) {
            rank--;
        }
        if (rank == ranked.length) {
            return;
        }
        rankedCount = StrictMath.min(rankedCount + 1, ranked.length);
        for (var i = rankedCount - 1; i > rank; i--) {
            ranked[i] = ranked[i - 1];
        }
        ranked[rank] = code;
    }
}
