package org.creditrepair.repair.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseContinuation;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** A plan in which nothing is left to pay is completed; that of a case that rests, when it goes on. */
@ApplicationScoped
class Completion implements CaseContinuation {
    private final Balances balances;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    Completion(Balances balances, CaseChanges changes, BusinessDay businessDay) {
        this.balances = balances;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    @Override
    public void goOn(RepairCase resumed) {
        completeIfPaid(resumed);
    }

    void completeIfPaid(RepairCase repairCase) {
        if (repairCase.state() instanceof CaseState.Active active) {
            var balance = balances.ofPlan(active.planId());
            if (balance.outstanding().isZero()) {
                complete(repairCase, active, balance);
            }
        }
    }

    private void complete(RepairCase repairCase, CaseState.Active active, Balance balance) {
        var evidence = Map.of(
                "planId", active.planId().toString(),
                "total", balance.plan().schedule().total().toString(),
                "outstanding", balance.outstanding().toString());
        changes.move(
                repairCase,
                active.complete(),
                new Decision("service:payment", "plan-paid", "Civil Code 557(1)(1)", evidence),
                version -> new PlanCompleted(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        active.planId(),
                        repairCase.platformId(),
                        repairCase.obligation(),
                        businessDay.today()));
    }
}
