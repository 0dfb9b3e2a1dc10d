package org.creditrepair.notification.inapp;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.creditrepair.notification.wording.Wording;

/** A message in a party's inbox. Its text holds no personal data but case number, amounts and dates. */
@Entity
@Table(name = "in_app_message")
class InAppMessage {
    @Id
    private UUID id;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String title;
    private String body;
    private String language;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "read_at")
    private Instant readAt;

    protected InAppMessage() {}

    InAppMessage(UUID id, InAppDelivery delivery, Wording.Rendered text, Instant sentAt) {
        this.id = id;
        this.noticeId = delivery.noticeId();
        this.subjectId = delivery.subjectId();
        this.title = text.subject();
        this.body = text.body();
        this.language = delivery.language();
        this.sentAt = sentAt;
    }

    /** Read for the first time; reading it again changes nothing. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    View view() {
        return new View(id, noticeId, title, body, language, sentAt, readAt);
    }

    /**
     * @param readAt absent while it is unread
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID messageId,
            UUID noticeId,
            String title,
            String body,
            String language,
            Instant sentAt,
            Instant readAt) {}
}
