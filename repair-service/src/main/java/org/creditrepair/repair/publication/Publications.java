package org.creditrepair.repair.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Puts an approved case on public notice. */
@ApplicationScoped
class Publications {
    private static final String APPROVED = "approved";

    private final PublicNotices notices;
    private final NoticePeriod period;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    Publications(PublicNotices notices, NoticePeriod period, CaseChanges changes, BusinessDay businessDay) {
        this.notices = notices;
        this.period = period;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    void publish(RepairCase repairCase, CaseState.Approved approved, String actor) {
        var today = businessDay.today();
        var endsOn = period.endOf(today);
        var evidence =
                Map.of("planId", approved.planId().toString(), "outcome", APPROVED, "noticeEndsOn", endsOn.toString());
        changes.move(
                repairCase,
                approved.publish(endsOn),
                new Decision(actor, "published", period.policy(today).stamp(), evidence),
                version -> new ResultPublished(
                        repairCase.subjectId(), version, repairCase.id(), repairCase.caseNumber(), today, endsOn));
        notices.publish(repairCase.id(), new PublicNotices.Notice(repairCase.caseNumber(), APPROVED, today, endsOn));
    }
}
