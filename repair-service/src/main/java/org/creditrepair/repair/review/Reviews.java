package org.creditrepair.repair.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.plan.PlanRepository;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Keeps the regulator's decision. */
@ApplicationScoped
class Reviews {
    private static final String RULE = "house rule 1: every plan is reviewed";

    private final PlanRepository plans;
    private final CaseChanges changes;
    private final BusinessDay businessDay;

    Reviews(PlanRepository plans, CaseChanges changes, BusinessDay businessDay) {
        this.plans = plans;
        this.changes = changes;
        this.businessDay = businessDay;
    }

    void decide(RepairCase repairCase, CaseState.Agreed agreed, ReviewResource.Review review, String actor) {
        var approved = "approved".equals(review.outcome());
        var evidence = Map.of(
                "planId", agreed.planId().toString(),
                "total", plans.get(agreed.planId()).schedule().total().toString(),
                "outcome", review.outcome(),
                "reason", review.reason());
        changes.move(
                repairCase,
                approved ? agreed.approve() : agreed.reject(),
                new Decision(actor, "review-" + review.outcome(), RULE, evidence),
                version -> new CaseReviewed(
                        repairCase.subjectId(), version, repairCase.id(), review.outcome(), businessDay.today()));
    }
}
