package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.overdue.LoanArrears;
import org.creditrepair.repair.payment.Balance;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** What follows from a missed instalment. A plan breaks when too many are missed and unpaid at once. */
@ApplicationScoped
class Arrears {
    private final CaseChanges changes;
    private final Policies policies;
    private final ArrearsRules rules;
    private final BusinessDay businessDay;

    Arrears(CaseChanges changes, Policies policies, ArrearsRules rules, BusinessDay businessDay) {
        this.changes = changes;
        this.policies = policies;
        this.rules = rules;
        this.businessDay = businessDay;
    }

    /** Later instalments may be late by now too; each is counted when it is looked at itself. */
    void miss(RepairCase repairCase, CaseState.Active active, Balance balance, int number) {
        var today = businessDay.today();
        var arrears = rules.inForce(today).of(balance.instalments(), today);
        arrears.late().stream()
                .filter(late -> late.instalment().number() == number)
                .forEach(late -> tell(repairCase, active, late));
        var missed = arrears.late().stream()
                .filter(late -> late.instalment().number() <= number)
                .filter(late -> late.lateness().delinquentDays() > 0)
                .count();
        breakIfTooMany(missed, repairCase, active, balance, arrears);
    }

    private void tell(RepairCase repairCase, CaseState.Active active, LoanArrears.InstalmentArrears late) {
        changes.tell(
                repairCase,
                version -> new InstalmentMissed(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        active.planId(),
                        late.instalment().number(),
                        late.instalment().dueOn(),
                        MoneyText.of(late.instalment().outstanding()),
                        late.lateness().pastDueDays()));
    }

    private void breakIfTooMany(
            long missed, RepairCase repairCase, CaseState.Active active, Balance balance, LoanArrears arrears) {
        var limit = policies.inForce("plan.broken.after", BusinessDay.JURISDICTION, arrears.asOf());
        if (missed >= limit.asInt()) {
            var evidence = Map.of(
                    "planId", active.planId().toString(),
                    "missed", missed,
                    "delinquentDays", arrears.lateness().delinquentDays(),
                    "band", arrears.band().name(),
                    "outstanding", balance.outstanding().toString());
            changes.move(
                    repairCase,
                    active.breakOff(),
                    new Decision(Decision.BY_DEADLINE, "instalments-missed", limit.stamp(), evidence),
                    version -> new PlanBroken(
                            repairCase.subjectId(), version, repairCase.id(), active.planId(), arrears.asOf()));
        }
    }
}
