package org.creditrepair.repair.allocation;

/**
 * The parts of an instalment in the order in which a payment meets them. Civil Code 561 knows three: costs of realising
 * the claim, interest, principal. Fees and penalty are interest-like charges and come before interest.
 */
public enum Component {
    COST,
    FEE,
    PENALTY,
    INTEREST,
    PRINCIPAL
}
