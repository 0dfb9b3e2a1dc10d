package org.creditrepair.repair.allocation;

/**
 * The kinds of money that an instalment may ask for. Civil Code 561 knows three: costs of realising the claim,
 * interest, principal. Costs are {@link #COST}; interest takes in {@link #FEE} and {@link #PENALTY}, interest-like
 * charges that are met before {@link #INTEREST}; principal is {@link #PRINCIPAL}. The constants stand in that order.
 */
public enum Component {
    /** What it cost to realise the claim: court fees, enforcement, preservation. */
    COST,
    /** A charge for the loan or for being late, whatever its name. */
    FEE,
    /** Penalty interest and liquidated damages. */
    PENALTY,
    /** Interest for the use of the money. */
    INTEREST,
    /** What was lent. */
    PRINCIPAL
}
