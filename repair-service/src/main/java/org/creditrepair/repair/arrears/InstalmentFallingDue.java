package org.creditrepair.repair.arrears;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;
import org.creditrepair.repair.moneytext.MoneyText;

/** An instalment is due soon. */
@RegisterForReflection(registerFullHierarchy = true)
record InstalmentFallingDue(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        UUID planId,
        int number,
        LocalDate dueOn,
        MoneyText outstanding)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
