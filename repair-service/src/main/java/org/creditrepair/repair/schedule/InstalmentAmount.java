package org.creditrepair.repair.schedule;

import org.creditrepair.repair.money.Money;

/**
 * What the regular instalment is: principal and interest together for {@link Method#EQUAL_INSTALMENT} and
 * {@link Method#FLAT}, the part that repays principal for {@link Method#EQUAL_PRINCIPAL}. Fees come on top. Whatever it
 * is, the last row repays what is left.
 */
public sealed interface InstalmentAmount {

    /** As large as makes all rows equal, rounded to the minor unit. */
    record Computed() implements InstalmentAmount {}

    /**
     * Computed, then moved by as many minor units as leave the least difference between the last row and the others; not
     * moved where that would not lessen it. The last row of a computed one may differ by half a minor unit a row.
     */
    record Level() implements InstalmentAmount {}

    /** Computed, then rounded to the nearest multiple of an amount (half as the rounding says). */
    record RoundedTo(Money multiple) implements InstalmentAmount {}

    /**
     * Agreed. A larger one than computed repays the loan in fewer rows; a smaller one leaves more to the last row; one
     * that does not cover the interest of a row is refused.
     */
    record Given(Money amount) implements InstalmentAmount {}

    /** Whether it follows from the terms to the minor unit; then a loan always amortises. */
    default boolean isExact() {
        return this instanceof Computed || this instanceof Level;
    }
}
