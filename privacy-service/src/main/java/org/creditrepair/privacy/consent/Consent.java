package org.creditrepair.privacy.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;

/**
 * A party's consent to one purpose. A consent that was withdrawn stays withdrawn; the party grants a new one, whose
 * version goes on from it, so that a consumer can tell which of their events is the later.
 */
@Entity
class Consent {
    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String purpose;

    @Column(name = "text_version")
    private int textVersion;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    private int version;

    protected Consent() {}

    private Consent(UUID id, UUID subjectId, String purpose, int textVersion, Instant grantedAt, int version) {
        this.id = id;
        this.subjectId = subjectId;
        this.purpose = purpose;
        this.textVersion = textVersion;
        this.grantedAt = grantedAt;
        this.version = version;
    }

    /**
     * @param lastVersion version of the party's last consent to this purpose, 0 if there was none
     */
    static Consent grant(UUID id, UUID subjectId, String purpose, int textVersion, Instant now, int lastVersion) {
        return new Consent(id, subjectId, purpose, textVersion, now, lastVersion + 1);
    }

    boolean isInForce() {
        return withdrawnAt == null;
    }

    ConsentGranted granted() {
        return new ConsentGranted(subjectId, version, id, purpose, textVersion, grantedAt);
    }

    /** Takes the consent back; it must be in force. */
    ConsentWithdrawn withdraw(Instant now) {
        if (!isInForce()) {
            throw new IllegalStateException("consent " + id + " is withdrawn already");
        }
        withdrawnAt = now;
        version++;
        return withdrawn();
    }

    /** Goes on as the consent of the registered person that the party has turned out to be. */
    void carryTo(UUID survivorId) {
        subjectId = survivorId;
    }

    /** The event that tells how the consent stands. */
    PublishedEvent told() {
        return isInForce() ? granted() : withdrawn();
    }

    String purpose() {
        return purpose;
    }

    private ConsentWithdrawn withdrawn() {
        return new ConsentWithdrawn(subjectId, version, id, purpose, withdrawnAt);
    }

    UUID subjectId() {
        return subjectId;
    }

    int version() {
        return version;
    }

    View view() {
        return new View(id, subjectId, purpose, textVersion, grantedAt, withdrawnAt);
    }

    record View(
            UUID consentId, UUID subjectId, String purpose, int textVersion, Instant grantedAt, Instant withdrawnAt) {}
}
