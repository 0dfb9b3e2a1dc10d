package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditrepair.chassis.deadline.DeadlineHandler;
import org.creditrepair.repair.payment.Balances;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseState;

/** Looks, the day after an instalment was due, whether it was paid. */
@ApplicationScoped
class Missed implements DeadlineHandler {
    private final CaseRepository cases;
    private final Balances balances;
    private final InstalmentDeadlines deadlines;
    private final Arrears arrears;

    Missed(CaseRepository cases, Balances balances, InstalmentDeadlines deadlines, Arrears arrears) {
        this.cases = cases;
        this.balances = balances;
        this.deadlines = deadlines;
        this.arrears = arrears;
    }

    @Override
    public String kind() {
        return InstalmentDeadlines.MISSED;
    }

    @Override
    public void due(String reference) {
        var instalment = InstalmentReference.parse(reference);
        var repairCase = cases.locked(instalment.caseId()).orElseThrow();
        switch (repairCase.state()) {
            case CaseState.Active active -> {
                var balance = balances.ofPlan(active.planId());
                if (!balance.instalment(instalment.number()).isPaid()) {
                    arrears.miss(repairCase, active, balance, instalment.number());
                }
            }
            case CaseState.Suspended suspended -> deadlines.putOff(kind(), instalment);
            default -> {
                // the plan has ended: nothing more is missed
            }
        }
    }
}
