package org.creditrepair.repair.schedule;

/** How a loan is repaid. */
public enum Method {
    /** The sum of principal and interest is the same in every row (annuity). */
    EQUAL_INSTALMENT,
    /** Principal is the same in every row; interest falls with the balance. */
    EQUAL_PRINCIPAL,
    /** Interest on the first principal for the whole term, spread evenly over the rows, as principal is. */
    FLAT,
    /** Interest in every row, all principal in the last. */
    INTEREST_ONLY,
    /** One row at the end of the last period: all principal and all (simple) interest. */
    BULLET;

    boolean spreadsPrincipal() {
        return this != INTEREST_ONLY && this != BULLET;
    }
}
