package org.creditrepair.privacy.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.BusinessZone;
import org.hibernate.Session;

/** Decides on disclosures and records each decision. */
@ApplicationScoped
class Disclosures {
    private static final String RULES = """
            select field from disclosure_rule
            where role = :role and purpose = :purpose
            and valid_from <= :today and (valid_to is null or valid_to > :today)
            """;
    private static final Set<String> ROLES =
            Set.of(Roles.SERVICE, Roles.PLATFORM, Roles.LENDER, Roles.CASE_OFFICER, Roles.BORROWER);

    private final Session entities;
    private final Identifiers identifiers;
    private final Clock clock;
    private final Caller caller;

    Disclosures(Session entities, Identifiers identifiers, Clock clock, Caller caller) {
        this.entities = entities;
        this.identifiers = identifiers;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * @param id the access record
     */
    record Recorded(UUID id, DisclosureDecision decision) {}

    /** Decides and records in a transaction of its own: the record stands before anything is shown or refused. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Recorded decide(DisclosureRequest request) {
        var decision = DisclosureDecision.of(request, coveredFields(request.purpose()));
        var id = identifiers.next();
        entities.persist(new AccessRecord(id, caller.actor(), request, decision, clock.instant()));
        return new Recorded(id, decision);
    }

    private Set<String> coveredFields(String purpose) {
        var covered = new HashSet<String>();
        for (var role : ROLES) {
            if (caller.hasRole(role)) {
                covered.addAll(entities.createNativeQuery(RULES, String.class)
                        .setParameter("role", role)
                        .setParameter("purpose", purpose)
                        .setParameter("today", BusinessZone.today(clock))
                        .getResultList());
            }
        }
        return covered;
    }
}
