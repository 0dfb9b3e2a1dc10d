package org.creditrepair.repair.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.creditrepair.repair.creditview.Assessment;
import org.creditrepair.repair.creditview.CreditView;
import org.creditrepair.repair.debt.Debt;
import org.creditrepair.repair.debt.Debts;
import org.creditrepair.repair.repaircase.RepairCase;

/** What a plan is made from. */
@ApplicationScoped
class PlanBasis {
    private final Debts debts;
    private final CreditView credit;
    private final PlanRules rules;

    PlanBasis(Debts debts, CreditView credit, PlanRules rules) {
        this.debts = debts;
        this.credit = credit;
        this.rules = rules;
    }

    /** What was found. */
    sealed interface Finding {

        /**
         * @param band delinquency band of the obligation, or the worst of the party where that is not known
         */
        record Complete(Debt debt, Assessment assessment, String band, PlanRule rule) implements Finding {}

        record DebtNotStated() implements Finding {}

        record AssessmentPending() implements Finding {}

        record NoRule(String band) implements Finding {}
    }

    Finding of(RepairCase repairCase, LocalDate date) {
        var debt = debts.ofCase(repairCase.id());
        if (debt.isEmpty()) {
            return new Finding.DebtNotStated();
        }
        var assessment = credit.ofCase(repairCase.id(), Assessment.CASE_OPENED);
        if (assessment.isEmpty()) {
            return new Finding.AssessmentPending();
        }
        var band = credit.band(repairCase.subjectId(), repairCase.platformId(), repairCase.obligation())
                .orElse(assessment.get().band());
        var size = debt.get().principal().plus(debt.get().overdueInterest());
        return rules.inForce(band, size, date)
                .<Finding>map(rule -> new Finding.Complete(debt.get(), assessment.get(), band, rule))
                .orElseGet(() -> new Finding.NoRule(band));
    }
}
