package org.creditrepair.notification.contact;

/** What the person who is contacted is to the debt. */
public enum RecipientRole {
    PARTY,
    /** Whoever answers for the debt beside the party: a guarantor or a joint debtor. */
    GUARANTOR,
    SPOUSE,
    PARENT_OF_MINOR,
    GUARDIAN,
    /** Executor or administrator of the estate. */
    EXECUTOR,
    /** Whoever has been confirmed to have taken over a property that secures the debt. */
    SUCCESSOR,
    /** The attorney of the party. */
    ATTORNEY,
    CREDITOR,
    REPORTING_AGENCY,
    /** The attorney of the creditor or the collector. */
    COUNSEL,
    /** Anybody else. */
    THIRD_PARTY,
    /** Nobody knows. */
    UNKNOWN
}
