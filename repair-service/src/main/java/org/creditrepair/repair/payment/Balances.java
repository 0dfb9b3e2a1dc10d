package org.creditrepair.repair.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.creditrepair.repair.plan.PlanRepository;

/** What is left to pay. */
@ApplicationScoped
public class Balances {
    private final PlanRepository plans;
    private final PaymentRepository payments;

    Balances(PlanRepository plans, PaymentRepository payments) {
        this.plans = plans;
        this.payments = payments;
    }

    public Balance ofPlan(UUID planId) {
        var lines = payments.ofPlan(planId).stream()
                .flatMap(payment -> payment.lines().stream())
                .toList();
        return Balance.of(plans.get(planId), lines);
    }
}
