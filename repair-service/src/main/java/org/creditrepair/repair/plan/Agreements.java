package org.creditrepair.repair.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Keeps what the party agreed to: the terms, row by row. */
@ApplicationScoped
class Agreements {
    private final PlanRepository plans;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    Agreements(PlanRepository plans, CaseChanges changes, BusinessDay businessDay) {
        this.plans = plans;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    void agree(RepairCase repairCase, CaseState.Proposed proposed, String actor) {
        var plan = plans.get(proposed.planId());
        var schedule = plan.schedule();
        var evidence = Map.of(
                "planId", plan.id().toString(),
                "total", schedule.total().toString(),
                "instalments",
                        schedule.rows().stream()
                                .map(row -> row.total().toString())
                                .toList());
        changes.move(
                repairCase,
                proposed.agree(),
                new Decision(actor, "plan-agreed", plan.ruleVersion(), evidence),
                version -> new PlanAgreed(
                        repairCase.subjectId(), version, repairCase.id(), plan.id(), businessDay.today()));
    }
}
