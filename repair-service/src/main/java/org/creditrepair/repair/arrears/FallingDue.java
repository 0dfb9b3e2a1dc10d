package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import org.creditrepair.chassis.deadline.DeadlineHandler;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.payment.Balances;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.RepairCase;

/** Tells that an instalment is due soon, unless it is paid or its day has passed. */
@ApplicationScoped
class FallingDue implements DeadlineHandler {
    private final CaseRepository cases;
    private final Balances balances;
    private final InstalmentDeadlines deadlines;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    FallingDue(
            CaseRepository cases,
            Balances balances,
            InstalmentDeadlines deadlines,
            CaseChanges changes,
            BusinessDay businessDay) {
        this.cases = cases;
        this.balances = balances;
        this.deadlines = deadlines;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    @Override
    public String kind() {
        return InstalmentDeadlines.FALLING_DUE;
    }

    @Override
    public void due(String reference) {
        var instalment = InstalmentReference.parse(reference);
        var repairCase = cases.locked(instalment.caseId()).orElseThrow();
        switch (repairCase.state()) {
            case CaseState.Active active -> tell(repairCase, active, instalment.number());
            case CaseState.Suspended suspended -> deadlines.putOff(kind(), instalment);
            default -> {
                // the plan has ended: nothing falls due any more
            }
        }
    }

    private void tell(RepairCase repairCase, CaseState.Active active, int number) {
        var balance = balances.ofPlan(active.planId());
        var instalment = balance.instalment(number);
        if (instalment.isPaid() || instalment.dueOn().isBefore(businessDay.today())) {
            return;
        }
        changes.tell(
                repairCase,
                version -> new InstalmentFallingDue(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        active.planId(),
                        number,
                        instalment.dueOn(),
                        MoneyText.of(instalment.outstanding())));
    }
}
