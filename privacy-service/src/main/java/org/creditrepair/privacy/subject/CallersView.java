package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.mask.MaskDecision;
import org.creditrepair.privacy.mask.Viewer;

/** As whom the caller sees masked fields, and which decisions on them the caller may ask about. */
@ApplicationScoped
class CallersView {
    private static final String PURPOSE = "subject-view";
    private static final String CHANNEL = "api";
    private static final String SELF = "self";
    private static final String CUSTOMER = "customer";
    private static final String NONE = "none";
    /** Whoever has several roles sees as the first of them. */
    private static final List<String> ROLES = List.of(
            Roles.BORROWER, Roles.PLATFORM, Roles.LENDER, Roles.REGULATOR, Roles.PRIVACY_OFFICER, Roles.CASE_OFFICER);

    private final Caller caller;

    CallersView(Caller caller) {
        this.caller = caller;
    }

    /** Whether an officer handles the party's case is not known here: nobody counts as assigned. */
    Viewer viewer() {
        var role = ROLES.stream().filter(caller::hasRole).findFirst().orElse(NONE);
        var relationship =
                switch (role) {
                    case Roles.BORROWER -> SELF;
                    case Roles.PLATFORM, Roles.LENDER -> CUSTOMER;
                    default -> NONE;
                };
        return new Viewer(role, PURPOSE, relationship, CHANNEL);
    }

    /** The office may ask about every decision, others about those on their own role and relationship. */
    boolean mayAskAbout(MaskDecision decision) {
        var own = viewer();
        return caller.hasRole(Roles.PRIVACY_OFFICER)
                || caller.hasRole(Roles.AUDITOR)
                || decision.viewer().role().equals(own.role())
                        && decision.viewer().relationship().equals(own.relationship());
    }
}
