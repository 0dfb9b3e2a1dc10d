package org.creditrepair.assessment.creditfile;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creditrepair.assessment.history.ObligationHistory;

/** All that is known of a party, or that part of it which a reader may see. */
public record CreditFile(UUID subjectId, List<ObligationHistory> obligations, List<Annotation> annotations) {
    public CreditFile {
        Objects.requireNonNull(subjectId, "subjectId");
        obligations = List.copyOf(obligations);
        annotations = List.copyOf(annotations);
    }

    boolean isEmpty() {
        return obligations.isEmpty() && annotations.isEmpty();
    }
}
