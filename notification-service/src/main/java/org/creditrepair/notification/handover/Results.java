package org.creditrepair.notification.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;
import org.creditrepair.notification.notice.Notice;
import org.creditrepair.notification.notice.NoticeRepository;
import org.creditrepair.notification.notice.Notices;

/** Keeps what became of a hand-over, each in a transaction of its own. */
@ApplicationScoped
class Results {
    private final NoticeRepository repository;
    private final Notices notices;
    private final Clock clock;
    private final HandoverConfig config;

    Results(NoticeRepository repository, Notices notices, Clock clock, HandoverConfig config) {
        this.repository = repository;
        this.notices = notices;
        this.clock = clock;
        this.config = config;
    }

    @Transactional
    void sent(Claim claim, String wording) {
        keep(claim, notice -> notices.sent(notice, wording));
    }

    @Transactional
    void failed(Claim claim, String cause) {
        keep(claim, notice -> notices.failed(notice, cause));
    }

    /** The channel did not take it: it is tried again, so many times. */
    @Transactional
    void attemptFailed(Claim claim, String cause) {
        keep(claim, notice -> {
            var failures = notice.attempts() + 1;
            if (failures >= config.attempts()) {
                notices.failed(notice, cause);
            } else {
                notice.attemptFailed(cause, clock.instant().plus(backoff().after(failures)));
            }
        });
    }

    /** What the hand-over needs is away: it is tried again until the gate no longer lets the notice pass. */
    @Transactional
    void waitFor(Claim claim, String cause) {
        keep(
                claim,
                notice -> notice.waitFor(cause, clock.instant().plus(backoff().after(notice.waits() + 1))));
    }

    private void keep(Claim claim, Consumer<Notice> result) {
        repository.lockClaimed(claim.noticeId(), claim.version()).ifPresent(result);
    }

    private Backoff backoff() {
        return new Backoff(config.firstWait(), config.longestWait());
    }
}
