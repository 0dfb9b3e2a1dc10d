package org.creditrepair.notification.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.inapp.InAppDelivery;
import org.creditrepair.notification.inapp.InAppInbox;
import org.creditrepair.notification.notice.Notice;
import org.creditrepair.notification.notice.NoticeRepository;
import org.creditrepair.notification.notice.Notices;

/**
 * Checks a claimed notice for the second time, finds its text and looks it over. An in-app message is delivered here; an e-mail is
 * only made ready, because its address has to be asked for outside of any transaction.
 */
@ApplicationScoped
class Preparation {
    private final NoticeRepository repository;
    private final Notices notices;
    private final NoticeText texts;
    private final TextCheck check;
    private final InAppInbox inbox;

    Preparation(NoticeRepository repository, Notices notices, NoticeText texts, TextCheck check, InAppInbox inbox) {
        this.repository = repository;
        this.notices = notices;
        this.texts = texts;
        this.check = check;
        this.inbox = inbox;
    }

    /**
     * The e-mail to send; empty where the notice is at its end, waits, or has been claimed by somebody else since.
     */
    @Transactional
    Optional<ReadyEmail> prepare(Claim claim) {
        return repository
                .lockClaimed(claim.noticeId(), claim.version())
                .filter(notices::mayStillBeSent)
                .flatMap(notice -> ready(claim, notice));
    }

    private Optional<ReadyEmail> ready(Claim claim, Notice notice) {
        var text = texts.of(notice);
        if (text.isEmpty()) {
            notices.failed(notice, "missing-template");
            return Optional.empty();
        }
        var values = text.get().values();
        if (!text.get().wording().missing(available(notice, values.keySet())).isEmpty()) {
            notices.failed(notice, ReadyEmail.MISSING_PLACEHOLDER);
            return Optional.empty();
        }
        var faults = check.faults(text.get());
        if (!faults.isEmpty()) {
            notices.unfit(notice, faults);
            return Optional.empty();
        }
        if (notice.channel() == Channel.EMAIL) {
            return Optional.of(
                    new ReadyEmail(claim, notice.subjectId(), text.get().wording(), values));
        }
        deliver(notice, text.get());
        return Optional.empty();
    }

    /** The name is filled in later, and in an e-mail only. */
    private static Set<String> available(Notice notice, Set<String> values) {
        var available = new HashSet<>(values);
        if (notice.channel() == Channel.EMAIL) {
            available.add(ReadyEmail.NAME);
        }
        return available;
    }

    private void deliver(Notice notice, NoticeText.Text text) {
        var rendered = text.wording().render(text.values());
        inbox.deliver(new InAppDelivery(notice.id(), notice.subjectId(), text.language()), rendered);
        notices.sent(notice, text.wording().stamp());
    }
}
