package org.creditrepair.notification.instalment;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;

/** Tells whether what was said of an instalment is still so. */
@ApplicationScoped
public class OwedInstalments {
    private final KnownPlans plans;
    private final PlanFacts facts;

    OwedInstalments(KnownPlans plans, PlanFacts facts) {
        this.plans = plans;
        this.facts = facts;
    }

    /**
     * Whether exactly so much is left to pay of an instalment of a plan that runs, and whose case does not rest.
     *
     * @param amount such as {@code 1000.00 CNY}
     */
    public boolean isOwed(UUID planId, int number, String amount) {
        return plans.find(planId)
                .filter(plan -> !plan.hasEnded())
                .filter(plan -> amount.endsWith(" " + plan.currency().getCurrencyCode()))
                .map(plan -> Instalments.of(facts.of(planId)))
                .filter(instalments -> !instalments.isHeld())
                .map(instalments -> instalments.unpaid(number))
                .filter(unpaid -> unpaid.compareTo(new BigDecimal(amount.substring(0, amount.indexOf(' ')))) == 0)
                .isPresent();
    }
}
