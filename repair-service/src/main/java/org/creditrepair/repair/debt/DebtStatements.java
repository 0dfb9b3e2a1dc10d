package org.creditrepair.repair.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Takes a statement of debt that keeps to the law and is sound in itself. */
@ApplicationScoped
class DebtStatements {
    private final Debts debts;
    private final Policies policies;
    private final BusinessDay businessDay;
    private final CaseChanges changes;

    DebtStatements(Debts debts, Policies policies, BusinessDay businessDay, CaseChanges changes) {
        this.debts = debts;
        this.policies = policies;
        this.businessDay = businessDay;
        this.changes = changes;
    }

    /** The refusal, or nothing where the debt was taken. */
    Optional<Debt.Refusal> state(RepairCase repairCase, Debt debt, String actor) {
        var today = businessDay.today();
        var cap = policies.inForce("rate.licensed.cap", BusinessDay.JURISDICTION, today);
        var refusal = debt.refusal(today, new Debt.RateCap(new BigDecimal(cap.value()), cap.source()));
        if (refusal.isEmpty()) {
            debts.state(repairCase.id(), debt, today);
            changes.decide(repairCase, new Decision(actor, "debt-stated", cap.stamp(), DebtText.evidence(debt)));
        }
        return refusal;
    }
}
