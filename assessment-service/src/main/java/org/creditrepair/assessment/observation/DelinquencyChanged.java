package org.creditrepair.assessment.observation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * The latest observation of an obligation is in another band than the suite was told before.
 *
 * @param observedOn last day of the month observed
 */
@RegisterForReflection(registerFullHierarchy = true)
record DelinquencyChanged(
        UUID subjectId, int version, String platformId, String obligation, String band, LocalDate observedOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
