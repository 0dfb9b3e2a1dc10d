package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Verdict;

/** Makes notices, decides about them and tells the suite what became of them, in the transaction of the caller. */
@ApplicationScoped
public class Notices {
    /** Grounds whose facts come from another context. */
    private static final Set<Ground> ON_THE_WAY = Set.of(Ground.COVERAGE, Ground.CONSENT);

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final NoticeRepository repository;
    private final ContactGate gate;
    private final Tidings tidings;
    private final Identifiers identifiers;
    private final BusinessClock clock;

    Notices(
            NoticeRepository repository,
            ContactGate gate,
            Tidings tidings,
            Identifiers identifiers,
            BusinessClock clock) {
        this.repository = repository;
        this.gate = gate;
        this.tidings = tidings;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    /**
     * Makes the notice and decides about it for the first time.
     *
     * @param parameters what is kept of its cause: no personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void decide(NoticeDraft draft, Map<String, String> parameters) {
        var now = now();
        var notice = new Notice(identifiers.next(), draft, parameters);
        notice.decide(patient(gate.decide(notice, now), now), now).ifPresent(tidings::publish);
        repository.persistAndFlush(notice);
    }

    /**
     * Contexts are not ordered among one another: who the party is and what it consents to may arrive a moment after
     * the event that the notice is about. So the lack of them suppresses at hand-over only.
     */
    private static Verdict patient(Verdict verdict, Instant now) {
        return verdict instanceof Verdict.Suppress(var decidedBy, var outcomes)
                        && ON_THE_WAY.contains(decidedBy.ground())
                ? new Verdict.DeferUntil(now.plus(GRACE), decidedBy, outcomes)
                : verdict;
    }

    /** The second check, at hand-over: tells whether the notice may still be sent now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean mayStillBeSent(Notice notice) {
        var now = now();
        var verdict = gate.decide(notice, now);
        notice.decideAgain(verdict, now).ifPresent(tidings::publish);
        return verdict instanceof Verdict.Send;
    }

    /**
     * What the notice would say must not be sent: the gate decides once more, and suppresses it.
     *
     * @param faults ids of the rules that the text breaks
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void unfit(Notice notice, List<String> faults) {
        var now = now();
        notice.decideAgain(gate.decide(notice, faults, now), now).ifPresent(tidings::publish);
    }

    /**
     * The channel has the notice.
     *
     * @param wording the stamp of the text that was sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(Notice notice, String wording) {
        tidings.publish(notice.send(wording, now()));
    }

    /**
     * The notice will never reach the party.
     *
     * @param cause class of the failure, without addresses
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void failed(Notice notice, String cause) {
        tidings.publish(notice.fail(cause, now()));
        notice.plan().ifPresent(plan -> tidings.stepFailed(new StepFailed(plan, notice.id(), notice.channel())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
