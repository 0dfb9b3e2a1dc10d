package org.creditrepair.repair.plan;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;
import org.creditrepair.repair.moneytext.MoneyText;

/** A plan is ready for the party's agreement. */
@RegisterForReflection(registerFullHierarchy = true)
record PlanProposed(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        UUID planId,
        int instalments,
        MoneyText total,
        MoneyText waived,
        LocalDate firstDueOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
