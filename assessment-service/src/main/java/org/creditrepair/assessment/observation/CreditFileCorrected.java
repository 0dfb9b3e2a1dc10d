package org.creditrepair.assessment.observation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.YearMonth;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** A platform corrected an observation; the old value is kept. */
@RegisterForReflection(registerFullHierarchy = true)
record CreditFileCorrected(
        UUID subjectId,
        int version,
        String platformId,
        String obligation,
        YearMonth month,
        String oldBand,
        String newBand)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
