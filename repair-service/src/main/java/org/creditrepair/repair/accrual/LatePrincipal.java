package org.creditrepair.repair.accrual;

/** Whether principal that is past due still earns the agreed rate. */
public enum LatePrincipal {
    /** It does not: being late costs what is charged as a penalty, and a schedule stays what it is. */
    RESTS,
    /**
     * It does, from its due date on. What it earns is asked for as interest of the next instalment that falls due (which
     * stays as large as it was, so repays less principal), with the pay-off, or in what a re-age or re-amortisation
     * draws anew. The custom of systems that recalculate interest when a payment is late.
     */
    EARNS
}
