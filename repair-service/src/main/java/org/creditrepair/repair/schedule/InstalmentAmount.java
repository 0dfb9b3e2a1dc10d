package org.creditrepair.repair.schedule;

import java.util.Objects;
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
     * Computed, then moved by minor units until the last row is as wished. The last row of a computed one may differ by
     * half a minor unit a row.
     */
    record Level(Last last) implements InstalmentAmount {

        /** How the last row is to be. */
        public enum Last {
            /** As near to the others as can be; nothing is moved where that would not bring it nearer. */
            NEAREST,
            /** Not larger than the others; the instalment is the least that leaves it so. */
            NOT_LARGER
        }

        public Level {
            Objects.requireNonNull(last, "last is missing");
        }

        public Level() {
            this(Last.NEAREST);
        }
    }

    /** Computed, then rounded to the nearest multiple of an amount (half as the rounding says). */
    record RoundedTo(Money multiple) implements InstalmentAmount {
        public RoundedTo {
            Objects.requireNonNull(multiple, "multiple is missing");
        }
    }

    /**
     * Agreed. A larger one than computed repays the loan in fewer rows, but for the balloon, which stays with the last;
     * a smaller one leaves more to the last row; one that does not cover the interest of a row is refused.
     */
    record Given(Money amount) implements InstalmentAmount {
        public Given {
            Objects.requireNonNull(amount, "amount is missing");
        }
    }

    /** Whether it follows from the terms to the minor unit; then a loan always amortises. */
    default boolean isExact() {
        return this instanceof Computed || this instanceof Level;
    }
}
