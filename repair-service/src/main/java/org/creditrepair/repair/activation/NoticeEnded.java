package org.creditrepair.repair.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.chassis.deadline.DeadlineHandler;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.publication.PublicNotices;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseState;

/** Starts the plan of a case whose public notice is over; that of a case that rests waits a day at a time. */
@ApplicationScoped
class NoticeEnded implements DeadlineHandler {
    private final CaseRepository cases;
    private final PublicNotices notices;
    private final Activation activation;
    private final BusinessDay businessDay;

    NoticeEnded(CaseRepository cases, PublicNotices notices, Activation activation, BusinessDay businessDay) {
        this.cases = cases;
        this.notices = notices;
        this.activation = activation;
        this.businessDay = businessDay;
    }

    @Override
    public String kind() {
        return PublicNotices.ENDED;
    }

    @Override
    public void due(String reference) {
        var caseId = UUID.fromString(reference);
        var repairCase = cases.locked(caseId).orElseThrow();
        switch (repairCase.state()) {
            case CaseState.Published published -> activation.activate(repairCase, published);
            case CaseState.Suspended suspended ->
                notices.endOn(caseId, businessDay.today().plusDays(1));
            default -> {
                // the case has ended
            }
        }
    }
}
