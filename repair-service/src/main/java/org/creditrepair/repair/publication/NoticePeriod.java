package org.creditrepair.repair.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.chassis.policy.PolicyValue;
import org.creditrepair.repair.businessday.BusinessDay;

/** How long a result is on public notice: calendar days by policy {@code public-notice.days}. */
@ApplicationScoped
public class NoticePeriod {
    private final Policies policies;

    NoticePeriod(Policies policies) {
        this.policies = policies;
    }

    /** The policy in force on a date. */
    PolicyValue policy(LocalDate date) {
        return policies.inForce("public-notice.days", BusinessDay.JURISDICTION, date);
    }

    /** The first day after a notice that begins on {@code start}. */
    public LocalDate endOf(LocalDate start) {
        return start.plusDays(policy(start).asInt());
    }
}
