package org.creditrepair.repair.loan;

/** What gives way when what is left of a loan is drawn anew. */
public enum Recast {
    /** The instalment is computed anew; the number of instalments stays. */
    NEW_INSTALMENT,
    /**
     * The instalment stays, and so does the balloon in the last row. The loan ends earlier where less is left; where
     * more is left, the last instalment is larger, for none is added but by a change that adds some.
     */
    SAME_INSTALMENT
}
