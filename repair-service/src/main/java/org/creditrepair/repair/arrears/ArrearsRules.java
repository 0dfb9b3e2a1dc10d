package org.creditrepair.repair.arrears;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.overdue.ArrearsRule;
import org.creditrepair.repair.overdue.Bands;
import org.creditrepair.repair.overdue.PauseLog;

/** How the arrears of a plan are counted: days of grace by policy, bands as the assessment names them. */
@ApplicationScoped
public class ArrearsRules {
    private final Policies policies;
    private final Bands bands;

    ArrearsRules(Policies policies) {
        this.policies = policies;
        this.bands = Bands.thirtyDays().orThrow();
    }

    public ArrearsRule inForce(LocalDate day) {
        return new ArrearsRule(graceDays(day), PauseLog.empty(), bands);
    }

    int graceDays(LocalDate day) {
        return policies.inForce("instalment.grace.days", BusinessDay.JURISDICTION, day)
                .asInt();
    }
}
