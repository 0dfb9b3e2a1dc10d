package org.creditrepair.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.creditrepair.chassis.policy.Policies;
import org.creditrepair.chassis.policy.PolicyValue;
import org.creditrepair.notification.gate.ContactRules;
import org.creditrepair.notification.gate.QuietHours;
import org.creditrepair.notification.gate.Stamped;

/** The contact numbers in the policy table. */
@ApplicationScoped
class ContactPolicies {
    private final Policies policies;

    ContactPolicies(Policies policies) {
        this.policies = policies;
    }

    /** The numbers in force; empty where one of them is not known for the jurisdiction. */
    Optional<ContactRules> inForce(String jurisdiction, LocalDate date) {
        try {
            var start = policies.inForce("contact.quiet-hours.start", jurisdiction, date);
            var end = policies.inForce("contact.quiet-hours.end", jurisdiction, date);
            return Optional.of(new ContactRules(
                    new Stamped<>(
                            new QuietHours(LocalTime.parse(start.value()), LocalTime.parse(end.value())),
                            start.stamp() + " " + end.stamp()),
                    number(policies.inForce("contact.collection.daily-limit", jurisdiction, date)),
                    number(policies.inForce("contact.delinquency.max-age-days", jurisdiction, date))));
        } catch (IllegalStateException e) {
            if (e.getCause() != null) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static Stamped<Integer> number(PolicyValue value) {
        return new Stamped<>(value.asInt(), value.stamp());
    }
}
