package org.creditrepair.notification.facts;

/** What makes it lawful to use personal data for a contact: PIPL 13, GDPR 6. */
public enum BasisKind {
    CONSENT,
    CONTRACT,
    LEGAL_DUTY,
    VITAL_INTEREST,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
}
