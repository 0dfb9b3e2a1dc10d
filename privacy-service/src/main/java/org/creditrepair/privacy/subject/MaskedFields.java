package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.BusinessZone;
import org.creditrepair.privacy.mask.MaskPolicy;
import org.creditrepair.privacy.mask.Viewer;
import org.creditrepair.privacy.vault.Vault;

/** The fields of a party as the caller may see them without a disclosure. */
@ApplicationScoped
class MaskedFields {
    private static final String PURPOSE = "subject-view";
    private static final String CHANNEL = "api";
    private static final String SELF = "self";
    private static final String CUSTOMER = "customer";
    private static final String NONE = "none";
    /** Whoever has several roles sees as the first of them. */
    private static final List<String> ROLES = List.of(
            Roles.BORROWER, Roles.PLATFORM, Roles.LENDER, Roles.REGULATOR, Roles.PRIVACY_OFFICER, Roles.CASE_OFFICER);

    private final MaskPolicy policy = MaskPolicy.shipped();
    private final Vault vault;
    private final Caller caller;
    private final Clock clock;

    MaskedFields(Vault vault, Caller caller, Clock clock) {
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param values masked, by field id
     * @param decisions ids of the decisions that masked them, by field id
     */
    record Shown(Map<String, String> values, Map<String, String> decisions) {}

    Shown of(UUID subjectId) {
        var viewer = viewer();
        var today = BusinessZone.today(clock);
        var shown = new Shown(new TreeMap<>(), new TreeMap<>());
        vault.read(subjectId).forEach((field, value) -> {
            var decision = policy.decide(field.fieldClass(), viewer, today);
            shown.values().put(field.id(), decision.apply(value));
            shown.decisions().put(field.id(), decision.id());
        });
        return shown;
    }

    /** Whether an officer handles the party's case is not known here: nobody counts as assigned. */
    private Viewer viewer() {
        var role = ROLES.stream().filter(caller::hasRole).findFirst().orElse(NONE);
        var relationship =
                switch (role) {
                    case Roles.BORROWER -> SELF;
                    case Roles.PLATFORM, Roles.LENDER -> CUSTOMER;
                    default -> NONE;
                };
        return new Viewer(role, PURPOSE, relationship, CHANNEL);
    }
}
