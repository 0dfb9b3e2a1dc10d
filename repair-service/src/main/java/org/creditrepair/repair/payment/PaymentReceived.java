package org.creditrepair.repair.payment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;
import org.creditrepair.repair.moneytext.MoneyText;

/** A payment was received and allocated. */
@RegisterForReflection(registerFullHierarchy = true)
record PaymentReceived(
        UUID subjectId,
        int version,
        UUID caseId,
        String caseNumber,
        UUID paymentId,
        MoneyText amount,
        LocalDate receivedOn,
        MoneyText outstanding)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
