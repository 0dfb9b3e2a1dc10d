package org.creditrepair.notification.cause;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.notification.contactpolicy.ContactPolicies;
import org.creditrepair.notification.party.Parties;

/**
 * Tells a platform's old records from news. An import of a loan tape brings many of them, about customers who have not
 * registered: there is nobody to write to and no reason to, so no notice is made.
 */
@ApplicationScoped
class History {
    private final ContactPolicies policies;
    private final Parties parties;
    private final BusinessClock clock;

    History(ContactPolicies policies, Parties parties, BusinessClock clock) {
        this.policies = policies;
        this.parties = parties;
        this.clock = clock;
    }

    boolean isOfNobody(UUID subjectId, LocalDate observedOn) {
        return policies.isHistoryEverywhere(observedOn, clock.today(ZoneOffset.UTC))
                && !parties.facts(subjectId).profile().isKnown();
    }
}
