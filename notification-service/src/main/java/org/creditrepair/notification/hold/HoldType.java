package org.creditrepair.notification.hold;

/** Why contact rests, in the order in which a hold gives the reason. */
public enum HoldType {
    INSOLVENCY,
    DECEASED,
    /** The party may not be able to decide about its money, and somebody else decides for it. */
    INCAPACITY,
    /** The party asked in writing that contact cease, or refuses to pay. */
    CEASE_REQUEST,
    /** An attorney acts for the party. */
    ATTORNEY,
    /** The party says that somebody else took the debt up in its name. */
    IDENTITY_FRAUD,
    DISPUTE,
    COMPLAINT,
    /** A breathing space, or another time in which the law lets the party rest. */
    MORATORIUM,
    /** A moratorium for as long as a mental health crisis is treated: nobody knows its end beforehand. */
    CRISIS_MORATORIUM,
    /** A repair plan is agreed or runs. */
    PLAN_AGREED
}
