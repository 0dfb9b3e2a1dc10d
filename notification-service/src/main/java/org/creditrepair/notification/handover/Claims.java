package org.creditrepair.notification.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.notification.notice.NoticeRepository;

/** Claims what is due, in a short transaction of its own. */
@ApplicationScoped
class Claims {
    private final NoticeRepository notices;
    private final BusinessClock businessClock;
    private final Clock clock;
    private final HandoverConfig config;

    Claims(NoticeRepository notices, BusinessClock businessClock, Clock clock, HandoverConfig config) {
        this.notices = notices;
        this.businessClock = businessClock;
        this.clock = clock;
        this.config = config;
    }

    /** The next batch; replicas that ask at the same time get others. */
    @Transactional
    List<Claim> next() {
        var now = clock.instant();
        var due = notices.lockDue(businessClock.instant(), now, config.batch());
        due.forEach(notice -> notice.claim(now.plus(config.lease())));
        return due.stream()
                .map(notice -> new Claim(notice.id(), notice.version()))
                .toList();
    }
}
