package org.creditrepair.repair.loan;

/** What becomes of interest that is not asked for when it was due. It never bears interest itself. */
public enum Treatment {
    /** It is given up. */
    WAIVED,
    /** It is due with the next instalment that pays interest. */
    CARRIED,
    /**
     * As carried, but inside the equal instalment: all instalments stay equal, and that one repays less principal. On
     * top of it where the instalment is no sum of principal and interest.
     */
    LEVELLED,
    /** It is spread evenly over the instalments to come, each part rounded; the last takes the rest. */
    SPLIT
}
