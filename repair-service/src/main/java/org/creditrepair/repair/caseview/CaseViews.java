package org.creditrepair.repair.caseview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.creditrepair.repair.arrears.ArrearsRules;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.creditview.Assessment;
import org.creditrepair.repair.creditview.CreditView;
import org.creditrepair.repair.debt.Debt;
import org.creditrepair.repair.debt.DebtText;
import org.creditrepair.repair.debt.Debts;
import org.creditrepair.repair.diagnosis.Diagnosis;
import org.creditrepair.repair.diagnosis.Findings;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.payment.Balance;
import org.creditrepair.repair.payment.Balances;
import org.creditrepair.repair.plan.PlanView;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.RepairCase;
import org.creditrepair.repair.repaircase.StateGate;

/** Puts together what the features know of a case. */
@ApplicationScoped
class CaseViews {
    private final Debts debts;
    private final CreditView credit;
    private final Balances balances;
    private final ArrearsRules arrears;
    private final BusinessDay businessDay;

    CaseViews(Debts debts, CreditView credit, Balances balances, ArrearsRules arrears, BusinessDay businessDay) {
        this.debts = debts;
        this.credit = credit;
        this.balances = balances;
        this.arrears = arrears;
        this.businessDay = businessDay;
    }

    /**
     * @param withAssessment whether the reader may know the party's assessment, which rests on the obligations of every
     *     platform
     */
    CaseView of(RepairCase repairCase, boolean withAssessment) {
        var state = repairCase.state();
        var debt = debts.ofCase(repairCase.id());
        var before =
                withAssessment ? credit.ofCase(repairCase.id(), Assessment.CASE_OPENED) : Optional.<Assessment>empty();
        var balance = state.plan().map(balances::ofPlan);
        var running = balance.filter(found -> found.plan().isActivated());
        return new CaseView(
                repairCase.id(),
                repairCase.caseNumber(),
                repairCase.subjectId(),
                repairCase.platformId(),
                repairCase.obligation(),
                state.name(),
                state instanceof CaseState.Suspended suspended
                        ? suspended.resumesTo().name()
                        : null,
                repairCase.version(),
                repairCase.openedOn(),
                StateGate.allowed(state),
                Diagnosis.of(findings(repairCase, before, debt)),
                debt.map(DebtText::of).orElse(null),
                balance.map(found -> PlanView.of(found.plan(), found.paid())).orElse(null),
                running.map(Balance::outstanding).map(MoneyText::of).orElse(null),
                running.flatMap(this::arrears).orElse(null),
                effect(repairCase, before).orElse(null));
    }

    private Findings findings(RepairCase repairCase, Optional<Assessment> assessment, Optional<Debt> debt) {
        return new Findings(
                assessment.map(found -> new Findings.Credit(
                        credit.band(repairCase.subjectId(), repairCase.platformId(), repairCase.obligation())
                                .orElse(found.band()),
                        found.grade(),
                        found.score(),
                        found.reasons())),
                debt.map(stated ->
                        new Findings.Arrears(stated.overdue().size(), stated.overdueAmount(), stated.fees())));
    }

    private Optional<CaseView.Arrears> arrears(Balance balance) {
        var today = businessDay.today();
        return CaseView.Arrears.of(arrears.inForce(today).of(balance.instalments(), today));
    }

    private Optional<CaseView.Effect> effect(RepairCase repairCase, Optional<Assessment> before) {
        if (!(repairCase.state() instanceof CaseState.Restored)) {
            return Optional.empty();
        }
        return before.flatMap(first -> credit.ofCase(repairCase.id(), Assessment.PLAN_COMPLETED)
                .map(last -> new CaseView.Effect(first.score(), last.score(), first.grade(), last.grade())));
    }
}
