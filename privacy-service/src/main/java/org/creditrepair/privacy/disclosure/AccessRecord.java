package org.creditrepair.privacy.disclosure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who saw, or asked to see, which fields of whom, when and for what. Append-only. */
@Entity
@Table(name = "access_record")
class AccessRecord {
    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String actor;
    private String purpose;
    private String[] fields;
    private String outcome;
    private String reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AccessRecord() {}

    AccessRecord(UUID id, String actor, DisclosureRequest request, DisclosureDecision decision, Instant recordedAt) {
        this.id = id;
        this.subjectId = request.subjectId();
        this.actor = actor;
        this.purpose = request.purpose();
        this.fields = request.fieldIds().toArray(String[]::new);
        this.outcome = decision.isAllowed() ? "disclosed" : "refused";
        this.reason = decision.reason();
        this.recordedAt = recordedAt;
    }

    View view() {
        return new View(id, subjectId, actor, purpose, List.of(fields), outcome, reason, recordedAt);
    }

    record View(
            UUID id,
            UUID subjectId,
            String actor,
            String purpose,
            List<String> fields,
            String outcome,
            String reason,
            Instant recordedAt) {}
}
