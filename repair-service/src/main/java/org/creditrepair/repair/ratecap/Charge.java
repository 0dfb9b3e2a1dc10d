package org.creditrepair.repair.ratecap;

/**
 * What a lender may charge beside principal. The law caps the sum and leaves open what is cut (art. 29 of the
 * private-lending provisions); here what is above the cap is cut in the order of the constants, agreed interest last.
 */
public enum Charge {
    /** Service fees, guarantee fees, insurance and whatever else has another name. */
    FEE,
    /** Penalty and liquidated damages. */
    PENALTY,
    OVERDUE_INTEREST,
    INTEREST
}
