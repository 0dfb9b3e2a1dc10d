package org.creditrepair.repair.loan;

/** What becomes of interest that is not asked for when it was due. It never bears interest itself. */
public enum Treatment {
    /** It is given up. */
    WAIVED,
    /** It is due with the next instalment that pays interest. */
    CARRIED,
    /** It is spread evenly over the instalments to come; the last takes the odd cents. */
    SPLIT
}
