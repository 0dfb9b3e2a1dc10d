package org.creditrepair.assessment.scale;

/** Which end belongs to an interval. */
public enum Closure {
    /** [a,b): the lower end belongs to it, the upper one to the next. */
    LEFT_CLOSED,
    /** (a,b]: the upper end belongs to it, the lower one to the interval before. */
    RIGHT_CLOSED;

    /**
     * The least value above an edge between two intervals that belongs to the upper one. With it, both closures are
     * {@code value >= leastAbove(edge)}.
     */
    public double leastAbove(double edge) {
        return this == LEFT_CLOSED ? edge : StrictMath.nextUp(edge);
    }
}
