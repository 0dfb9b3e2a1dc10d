package org.creditrepair.repair.schedule;

import org.creditrepair.repair.accrual.Period;

/**
 * A place for one row. The last slot of a schedule pays whatever is left, and so holds nothing back.
 *
 * @param holdsPrincipal whether it repays no principal
 * @param interest whether its interest is due with it
 * @param holdsFee whether its fee is due with the next row that does not hold one
 */
public record Slot(int number, Period period, boolean holdsPrincipal, Deferral interest, boolean holdsFee) {

    /** A place that holds nothing back. */
    public static Slot free(int number, Period period) {
        return new Slot(number, period, false, Deferral.NONE, false);
    }

    /** The same place, from which nothing is asked. */
    public Slot held(Deferral deferral) {
        return new Slot(number, period, true, deferral, true);
    }

    /** What becomes of the interest of a period. */
    public enum Deferral {
        /** Due with its own row. */
        NONE,
        /** Due with the next row that pays interest. */
        CARRIED,
        /** As carried, but inside the regular instalment of that row: it repays less principal. */
        LEVELLED,
        /** Spread evenly over the rows to come that pay interest. */
        SPLIT
    }

    public boolean defersInterest() {
        return interest != Deferral.NONE;
    }
}
