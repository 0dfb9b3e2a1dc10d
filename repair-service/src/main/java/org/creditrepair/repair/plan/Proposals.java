package org.creditrepair.repair.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.publication.NoticePeriod;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Makes a plan by the rule table and proposes it to the party. */
@ApplicationScoped
class Proposals {
    private final PlanBasis basis;
    private final PlanRepository plans;
    private final CaseChanges changes;
    private final NoticePeriod noticePeriod;
    private final BusinessDay businessDay;

    Proposals(
            PlanBasis basis,
            PlanRepository plans,
            CaseChanges changes,
            NoticePeriod noticePeriod,
            BusinessDay businessDay) {
        this.basis = basis;
        this.plans = plans;
        this.changes = changes;
        this.noticePeriod = noticePeriod;
        this.businessDay = businessDay;
    }

    /** What became of a proposal. */
    sealed interface Outcome {

        record Proposed(RepairPlan plan) implements Outcome {}

        record DebtNotStated() implements Outcome {}

        record AssessmentPending() implements Outcome {}

        record NoRule(String band) implements Outcome {}

        record TermNotAllowed(List<Integer> allowed, String source) implements Outcome {}

        record DebtTooSmall(Money smallest) implements Outcome {}
    }

    Outcome propose(RepairCase repairCase, CaseState.Proposable state, int instalments, String actor) {
        return switch (basis.of(repairCase, businessDay.today())) {
            case PlanBasis.Finding.DebtNotStated missing -> new Outcome.DebtNotStated();
            case PlanBasis.Finding.AssessmentPending pending -> new Outcome.AssessmentPending();
            case PlanBasis.Finding.NoRule none -> new Outcome.NoRule(none.band());
            case PlanBasis.Finding.Complete complete -> propose(repairCase, state, complete, instalments, actor);
        };
    }

    private Outcome propose(
            RepairCase repairCase,
            CaseState.Proposable state,
            PlanBasis.Finding.Complete found,
            int instalments,
            String actor) {
        var rule = found.rule();
        if (!rule.instalments().contains(instalments)) {
            return new Outcome.TermNotAllowed(rule.instalments(), rule.source());
        }
        var smallest = PlanTerms.smallestPrincipal(instalments, found.debt().currency());
        if (found.debt().principal().compareTo(smallest) < 0) {
            return new Outcome.DebtTooSmall(smallest);
        }
        var plan = plan(repairCase.id(), found, instalments);
        plans.persistAndFlush(plan);
        changes.move(
                repairCase,
                state.propose(plan.id()),
                new Decision(actor, "plan-proposed", rule.stamp(), evidence(found, plan)),
                version -> new PlanProposed(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        plan.id(),
                        instalments,
                        MoneyText.of(plan.schedule().total()),
                        MoneyText.of(plan.waived()),
                        plan.schedule().firstDueOn()));
        return new Outcome.Proposed(plan);
    }

    private RepairPlan plan(UUID caseId, PlanBasis.Finding.Complete found, int instalments) {
        var debt = found.debt();
        var waived = found.rule().waived(debt.fees());
        var terms = new PlanTerms(
                debt.principal(),
                debt.annualRate(),
                instalments,
                debt.overdueInterest(),
                debt.fees().minus(waived));
        var today = businessDay.today();
        return RepairPlan.propose(
                plans.nextId(),
                caseId,
                terms,
                waived,
                new RepairPlan.Proposal(
                        today, noticePeriod.endOf(today), found.rule().stamp()));
    }

    private static Map<String, ?> evidence(PlanBasis.Finding.Complete found, RepairPlan plan) {
        return Map.of(
                "planId", plan.id().toString(),
                "assessmentId", found.assessment().assessmentId().toString(),
                "band", found.band(),
                "grade", found.assessment().grade(),
                "principal", found.debt().principal().toString(),
                "overdueInterest", found.debt().overdueInterest().toString(),
                "fees", found.debt().fees().toString(),
                "waived", plan.waived().toString(),
                "annualRate", found.debt().annualRate().toPlainString(),
                "total", plan.schedule().total().toString());
    }
}
