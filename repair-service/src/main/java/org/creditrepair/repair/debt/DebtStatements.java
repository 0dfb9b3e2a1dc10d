package org.creditrepair.repair.debt;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.ratecap.Cap;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;
import org.creditrepair.repair.result.Result;

/** Takes a statement of debt that keeps to the law and is sound in itself. */
@ApplicationScoped
class DebtStatements {
    private final Debts debts;
    private final RateCaps caps;
    private final BusinessDay businessDay;
    private final CaseChanges changes;

    DebtStatements(Debts debts, RateCaps caps, BusinessDay businessDay, CaseChanges changes) {
        this.debts = debts;
        this.caps = caps;
        this.businessDay = businessDay;
        this.changes = changes;
    }

    /** The refusal, or nothing where the debt was taken. */
    Optional<Debt.Refusal> state(RepairCase repairCase, Debt debt, String actor) {
        var today = businessDay.today();
        return debt.refusal(today).or(() -> switch (caps.of(debt.contract(), today)) {
            case Result.Refused<Cap>(var unknown) ->
                Optional.of(new Debt.Refusal("rate-cap-unknown", "No cap is known for the contract: " + unknown + "."));
            case Result.Accepted<Cap>(var cap) ->
                debt.rateRefusal(today, cap).or(() -> take(repairCase, debt, cap, actor));
        });
    }

    private Optional<Debt.Refusal> take(RepairCase repairCase, Debt debt, Cap cap, String actor) {
        var today = businessDay.today();
        var lender = DebtText.LoanContract.nameOf(debt.contract().lender());
        var rule = "rate-cap." + lender + "@" + BusinessDay.JURISDICTION + ": "
                + cap.on(today).source();
        debts.state(repairCase.id(), debt, today);
        changes.decide(repairCase, new Decision(actor, "debt-stated", rule, DebtText.evidence(debt)));
        return Optional.empty();
    }
}
