package org.creditrepair.repair.allocation;

/** What becomes of money for instalments that are not due yet. */
public enum FuturePart {
    /** It pays the instalment that is due next, then the one after it. */
    NEXT_INSTALMENT,
    /** It pays the last instalment, then the one before it. */
    LAST_INSTALMENT,
    /** It pays the instalment that is due next, then the last, then the one before the last. */
    NEXT_THEN_LAST_INSTALMENT,
    /**
     * It pays no instalment. It lowers principal, at most by the principal that is not due yet, and the instalments
     * to come have to be computed anew. Interest that is not due yet is not earned yet, so none is paid.
     */
    RE_AMORTISATION
}
