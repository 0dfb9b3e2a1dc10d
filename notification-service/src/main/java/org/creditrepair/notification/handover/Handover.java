package org.creditrepair.notification.handover;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.creditrepair.chassis.problem.Cause;
import org.creditrepair.notification.wording.Wording;
import org.jboss.logging.Logger;

/**
 * Hands due notices over to their channels. A notice is claimed under a lease, checked by the gate for the second time,
 * handed over outside of any transaction, and noted as sent afterwards.
 *
 * <p>This is at least once, by choice: when the process dies between the mail server's answer and the note, the lease
 * ends and the e-mail is sent again under the same Message-ID. The other way round, a notice noted as sent might never
 * have been, which for a notice of right is worse than a second copy. An in-app message is delivered exactly once, in
 * the transaction that notes it.
 */
@ApplicationScoped
class Handover {
    private static final Logger LOG = Logger.getLogger(Handover.class);

    private final Claims claims;
    private final Preparation preparation;
    private final Addresses addresses;
    private final MailChannel mail;
    private final Results results;

    Handover(Claims claims, Preparation preparation, Addresses addresses, MailChannel mail, Results results) {
        this.claims = claims;
        this.preparation = preparation;
        this.addresses = addresses;
        this.mail = mail;
        this.results = results;
    }

    @Scheduled(every = "{creditrepair.handover.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void handOverDue() {
        var batch = claims.next();
        while (!batch.isEmpty()) {
            batch.forEach(this::handOver);
            batch = claims.next();
        }
    }

    /**
     * A notice whose hand-over fails in an unexpected way uses up an attempt and holds nobody else up. The message of
     * the exception might repeat an address and is not logged.
     */
    private void handOver(Claim claim) {
        try {
            preparation.prepare(claim).ifPresent(this::email);
        } catch (RuntimeException e) {
            LOG.errorf("hand-over failed: noticeId=%s cause=%s", claim.noticeId(), Cause.of(e));
            results.attemptFailed(claim, "unexpected");
        }
    }

    private void email(ReadyEmail email) {
        switch (addresses.disclose(email.subjectId(), email.claim().key())) {
            case Disclosure.Known known ->
                email.render(known.name())
                        .ifPresentOrElse(
                                text -> send(email, known.email(), text),
                                () -> results.failed(email.claim(), ReadyEmail.MISSING_PLACEHOLDER));
            case Disclosure.Never never -> results.failed(email.claim(), never.cause());
            case Disclosure.Unavailable unavailable -> results.waitFor(email.claim(), "privacy-service-unavailable");
        }
    }

    private void send(ReadyEmail email, String address, Wording.Rendered text) {
        switch (mail.send(email.claim().noticeId(), address, text)) {
            case ACCEPTED -> results.sent(email.claim(), email.wording().stamp());
            case RECIPIENT_REFUSED -> results.failed(email.claim(), "recipient-refused");
            case UNAVAILABLE -> results.attemptFailed(email.claim(), "mail-server-unavailable");
        }
    }
}
