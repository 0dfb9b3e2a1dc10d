package org.creditrepair.repair.repaircase;

import java.util.Locale;

/** What can be done in a case; the name in lower case is the sub-resource that it is posted to. */
public enum CaseAction {
    VERIFICATION,
    DEBT,
    PLAN,
    AGREEMENT,
    REVIEW,
    PUBLICATION,
    PAYMENTS;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
