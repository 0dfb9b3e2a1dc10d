package org.creditrepair.assessment.creditassessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditrepair.assessment.filescore.Reason;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * A credit file has been assessed.
 *
 * @param version counts the assessments of the subject, without a gap
 * @param caseId null where no case caused it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@RegisterForReflection(registerFullHierarchy = true)
record CreditAssessed(
        UUID subjectId,
        int version,
        UUID assessmentId,
        String model,
        int score,
        String grade,
        String band,
        List<Reason> reasons,
        LocalDate asOf,
        String cause,
        UUID caseId)
        implements PublishedEvent {

    @Override
    public String key() {
        return subjectId.toString();
    }
}
