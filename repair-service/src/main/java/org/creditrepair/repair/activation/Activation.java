package org.creditrepair.repair.activation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.arrears.InstalmentDeadlines;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.plan.PlanRepository;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Fixes the schedule of a plan from today and sets the deadlines of its instalments. */
@ApplicationScoped
class Activation {
    private final PlanRepository plans;
    private final InstalmentDeadlines deadlines;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    Activation(PlanRepository plans, InstalmentDeadlines deadlines, CaseChanges changes, BusinessDay businessDay) {
        this.plans = plans;
        this.deadlines = deadlines;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    void activate(RepairCase repairCase, CaseState.Published published) {
        var today = businessDay.today();
        var plan = plans.get(published.planId());
        plan.activate(today);
        var schedule = plan.schedule();
        var evidence = Map.of(
                "planId", plan.id().toString(),
                "noticeEndsOn", published.noticeEndsOn().toString(),
                "total", schedule.total().toString(),
                "firstDueOn", schedule.firstDueOn().toString());
        changes.move(
                repairCase,
                published.activate(),
                new Decision(Decision.BY_DEADLINE, "public-notice-over", "house rule 1", evidence),
                version -> new PlanActivated(
                        repairCase.subjectId(), version, repairCase.id(), repairCase.caseNumber(), plan.id(), today));
        deadlines.set(repairCase.id(), schedule);
    }
}
