package org.creditrepair.notification.handover;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.notification.recipient.Checked;
import org.creditrepair.notification.recipient.EmailAddress;
import org.creditrepair.notification.wording.Wording;
import org.jboss.logging.Logger;

/**
 * Sends plain-text e-mails over SMTP. The Message-ID is made of the notice's id, so that an e-mail that was sent twice
 * is known as one. What a server says may repeat the address: no message of an exception is logged.
 */
@ApplicationScoped
class MailChannel {
    private static final Logger LOG = Logger.getLogger(MailChannel.class);

    /** Replies that concern the recipient (RFC 5321 4.2.3, RFC 7504), not the session or its credentials. */
    private static final Set<Integer> RECIPIENT_REPLIES = Set.of(501, 510, 511, 550, 551, 553, 556);

    private final Mailer mailer;

    MailChannel(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Never call it in a transaction. */
    Delivery send(UUID noticeId, String address, Wording.Rendered text) {
        return EmailAddress.check(address) instanceof Checked.Valid<EmailAddress>(var recipient)
                ? send(noticeId, recipient, text)
                : Delivery.RECIPIENT_REFUSED;
    }

    private Delivery send(UUID noticeId, EmailAddress recipient, Wording.Rendered text) {
        try {
            mailer.send(Mail.withText(recipient.value(), text.subject(), text.body())
                    .addHeader("Message-ID", "<" + noticeId + "@credit-repair>")
                    .addHeader("Auto-Submitted", "auto-generated"));
            return Delivery.ACCEPTED;
        } catch (RuntimeException e) {
            var reply = smtp(e).map(SMTPException::getReplyCode);
            LOG.warnf(
                    "mail not taken: noticeId=%s cause=%s reply=%s",
                    noticeId,
                    e.getClass().getSimpleName(),
                    reply.map(Object::toString).orElse("none"));
            return reply.filter(RECIPIENT_REPLIES::contains).isPresent()
                    ? Delivery.RECIPIENT_REFUSED
                    : Delivery.UNAVAILABLE;
        }
    }

    private static Optional<SMTPException> smtp(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }
}
