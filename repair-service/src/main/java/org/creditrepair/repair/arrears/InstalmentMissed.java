package org.creditrepair.repair.arrears;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;
import org.creditrepair.repair.moneytext.MoneyText;

/** An instalment was not paid in full when it was due. */
@RegisterForReflection(registerFullHierarchy = true)
record InstalmentMissed(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        UUID planId,
        int number,
        LocalDate dueOn,
        MoneyText outstanding,
        int daysPastDue)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
