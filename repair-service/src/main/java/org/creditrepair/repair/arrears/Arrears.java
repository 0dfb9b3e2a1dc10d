package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.moneytext.MoneyText;
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
    private final BusinessDay businessDay;

    Arrears(CaseChanges changes, Policies policies, BusinessDay businessDay) {
        this.changes = changes;
        this.policies = policies;
        this.businessDay = businessDay;
    }

    void miss(RepairCase repairCase, CaseState.Active active, Balance balance, int number) {
        var today = businessDay.today();
        var instalment = balance.instalment(number);
        changes.tell(
                repairCase,
                version -> new InstalmentMissed(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        active.planId(),
                        number,
                        instalment.dueOn(),
                        MoneyText.of(instalment.outstanding()),
                        Math.toIntExact(ChronoUnit.DAYS.between(instalment.dueOn(), today))));
        var limit = policies.inForce("plan.broken.after", BusinessDay.JURISDICTION, today);
        var unpaid = balance.unpaidUpTo(number);
        if (unpaid >= limit.asInt()) {
            var evidence = Map.of(
                    "planId", active.planId().toString(),
                    "missed", unpaid,
                    "outstanding", balance.outstanding().toString());
            changes.move(
                    repairCase,
                    active.breakOff(),
                    new Decision(Decision.BY_DEADLINE, "instalments-missed", limit.stamp(), evidence),
                    version ->
                            new PlanBroken(repairCase.subjectId(), version, repairCase.id(), active.planId(), today));
        }
    }
}
