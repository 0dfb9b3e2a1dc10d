package org.creditrepair.repair.restoration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/** The party was assessed again after the plan. */
@RegisterForReflection(registerFullHierarchy = true)
record EffectMeasured(
        UUID subjectId,
        int version,
        UUID caseId,
        int scoreBefore,
        int scoreAfter,
        String gradeBefore,
        String gradeAfter,
        LocalDate measuredOn)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
