package org.creditrepair.notification.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.outbox.PublishedEvent;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.verdict.Verdict;
import org.hibernate.annotations.ColumnTransformer;

/**
 * One message to one party on one channel, from its cause to its end, with the outcome of every rule at the last
 * decision. It holds no address, no name and no rendered text. Times are those of the business clock, except lease and
 * retry, which are real.
 */
@Entity
public class Notice {
    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String template;
    private String wording;
    private String purpose;
    private String channel;

    @Column(name = "cause_event_id")
    private String causeEventId;

    @Column(name = "cause_type")
    private String causeType;

    private String step;

    @Convert(converter = ParametersConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private Map<String, String> parameters;

    @Convert(converter = RulesConverter.class)
    @ColumnTransformer(write = "cast(? as jsonb)")
    private List<KeptRule> rules;

    private String status;
    private String reason;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "send_after")
    private Instant sendAfter;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;
    private int waits;

    @Column(name = "retry_at")
    private Instant retryAt;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    private int version;

    protected Notice() {}

    Notice(UUID id, NoticeDraft draft, Map<String, String> parameters) {
        this.id = id;
        this.subjectId = draft.subjectId();
        this.template = draft.type().template();
        this.purpose = draft.type().purpose().id();
        this.channel = draft.channel().id();
        this.causeEventId = draft.causeEventId();
        this.causeType = draft.type().eventType();
        this.step = draft.step().orElse(null);
        this.parameters = Map.copyOf(parameters);
        this.rules = List.of();
        this.status = NoticeStatus.PENDING.id();
    }

    /** Takes the first verdict; tells the suite where it suppresses. */
    Optional<PublishedEvent> decide(Verdict verdict, Instant now) {
        require(NoticeStatus.PENDING);
        sendAfter = now;
        return take(verdict, now);
    }

    /** Takes the verdict of the second check, at hand-over. One that still sends changes nothing but the outcomes. */
    Optional<PublishedEvent> decideAgain(Verdict verdict, Instant now) {
        require(NoticeStatus.HANDING_OVER);
        if (verdict instanceof Verdict.Send) {
            rules = kept(verdict);
            return Optional.empty();
        }
        return take(verdict, now);
    }

    private Optional<PublishedEvent> take(Verdict verdict, Instant now) {
        version++;
        rules = kept(verdict);
        decidedAt = now;
        leaseUntil = null;
        switch (verdict) {
            case Verdict.Send send -> status = NoticeStatus.PENDING.id();
            case Verdict.DeferUntil defer -> {
                status = NoticeStatus.DEFERRED.id();
                reason = defer.decidedBy().name();
                sendAfter = defer.until();
            }
            case Verdict.Suppress suppress -> {
                status = NoticeStatus.SUPPRESSED.id();
                reason = suppress.decidedBy().name();
                sendAfter = null;
                return Optional.of(suppressed());
            }
        }
        return Optional.empty();
    }

    /** Somebody hands it over until the lease ends; from then on somebody else may. */
    public void claim(Instant newLease) {
        require(NoticeStatus.PENDING, NoticeStatus.DEFERRED, NoticeStatus.HANDING_OVER);
        version++;
        status = NoticeStatus.HANDING_OVER.id();
        leaseUntil = newLease;
    }

    /**
     * The channel has it.
     *
     * @param newWording the stamp of the text that was sent
     */
    NoticeSent send(String newWording, Instant now) {
        require(NoticeStatus.HANDING_OVER);
        end(NoticeStatus.SENT);
        wording = newWording;
        sentAt = now;
        reason = null;
        return new NoticeSent(subjectId, version, id, template, purpose, channel, causeEventId, sentAt);
    }

    /**
     * It will never reach the party.
     *
     * @param cause class of the failure, without addresses
     */
    NoticeFailed fail(String cause, Instant now) {
        require(NoticeStatus.HANDING_OVER);
        end(NoticeStatus.FAILED);
        reason = cause;
        return new NoticeFailed(subjectId, version, id, template, purpose, channel, causeEventId, now, cause);
    }

    /** The channel did not take it this time. */
    public void attemptFailed(String cause, Instant nextTry) {
        attempts++;
        goBack(cause, nextTry);
    }

    /** What the hand-over needs is away; this does not count as an attempt. */
    public void waitFor(String cause, Instant nextTry) {
        waits++;
        goBack(cause, nextTry);
    }

    private void goBack(String cause, Instant nextTry) {
        require(NoticeStatus.HANDING_OVER);
        version++;
        status = NoticeStatus.PENDING.id();
        reason = cause;
        retryAt = nextTry;
        leaseUntil = null;
    }

    private void end(NoticeStatus end) {
        version++;
        status = end.id();
        leaseUntil = null;
        retryAt = null;
    }

    /** When it reaches or has reached the party, as far as is known at {@code now}: what is late is expected at once. */
    Instant contactAt(Instant now) {
        if (sentAt != null) {
            return sentAt;
        }
        return sendAfter.isAfter(now) ? sendAfter : now;
    }

    /** What is known to have become of it. */
    Outcome outcome() {
        return sentAt == null ? Outcome.PENDING : Outcome.SENT;
    }

    private NoticeSuppressed suppressed() {
        var outcomes = rules.stream()
                .map(rule -> new NoticeSuppressed.Outcome(rule.rule(), rule.outcome()))
                .toList();
        return new NoticeSuppressed(
                subjectId, version, id, template, purpose, channel, causeEventId, decidedAt, reason, outcomes);
    }

    private static List<KeptRule> kept(Verdict verdict) {
        return verdict.outcomes().stream()
                .map(outcome -> KeptRule.of(outcome, verdict.headline()))
                .toList();
    }

    private void require(NoticeStatus... allowed) {
        var current = NoticeStatus.of(status);
        if (!List.of(allowed).contains(current)) {
            throw new IllegalStateException("notice " + id + " is " + current.id() + ", not " + List.of(allowed));
        }
    }

    public UUID id() {
        return id;
    }

    public UUID subjectId() {
        return subjectId;
    }

    public String template() {
        return template;
    }

    public Purpose purpose() {
        return Purpose.of(purpose);
    }

    public Channel channel() {
        return Channel.of(channel);
    }

    /** What the event said, as it is written for a reader of the language. */
    public Map<String, String> values(String language) {
        return NoticeCatalogue.causedBy(causeType)
                .map(type -> type.write(parameters, language))
                .orElse(Map.of());
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** The plan that it is about; empty where no ladder caused it. */
    Optional<UUID> plan() {
        return parameter(NoticeCatalogue.PLAN).map(UUID::fromString);
    }

    /** Whether it is being handed over by whoever claimed this version of it. */
    boolean isClaimed(int claimedVersion) {
        return version == claimedVersion && status.equals(NoticeStatus.HANDING_OVER.id());
    }

    public int attempts() {
        return attempts;
    }

    public int waits() {
        return waits;
    }

    public int version() {
        return version;
    }

    NoticeView view() {
        return new NoticeView(
                id,
                subjectId,
                template,
                wording,
                purpose,
                channel,
                causeEventId,
                causeType,
                step,
                status,
                reason,
                reason == null ? null : ReasonTexts.of(reason, rules),
                rules,
                decidedAt,
                sendAfter,
                sentAt);
    }
}
