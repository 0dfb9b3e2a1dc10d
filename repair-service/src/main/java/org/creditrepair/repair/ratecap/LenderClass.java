package org.creditrepair.repair.ratecap;

/** Classes of lenders and business for which the law has caps of their own. */
public enum LenderClass {
    /** Banks and other licensed financial institutions. */
    LICENSED,
    /** Bank loans brought about by an internet platform. */
    FACILITATED,
    CONSUMER_FINANCE,
    /** Micro-loan companies, which are outside the private-lending rule. */
    MICRO_LOAN,
    /** Persons and organisations that are no financial institutions. */
    PRIVATE
}
