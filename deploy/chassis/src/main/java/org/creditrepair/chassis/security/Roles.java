package org.creditrepair.chassis.security;

/** The roles of the suite, as they stand in a token. */
public final class Roles {
    public static final String BORROWER = "borrower";
    public static final String LENDER = "lender";
    public static final String PLATFORM = "platform";
    public static final String CASE_OFFICER = "case-officer";
    public static final String ASSESSOR = "assessor";
    public static final String REGULATOR = "regulator";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String AUDITOR = "auditor";
    /** Another service of the suite. */
    public static final String SERVICE = "service";
    /** Whoever runs the suite: replays dead letters, and moves the business clock where a deployment has one. */
    public static final String OPERATOR = "operator";

    private Roles() {}
}
