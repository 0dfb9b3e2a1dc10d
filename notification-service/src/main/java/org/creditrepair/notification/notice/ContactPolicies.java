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
    private static final String MAX_AGE = "contact.delinquency.max-age-days";

    private final Policies policies;

    ContactPolicies(Policies policies) {
        this.policies = policies;
    }

    /** The numbers in force; empty where one of them is not known for the jurisdiction. */
    Optional<ContactRules> inForce(String jurisdiction, LocalDate date) {
        return quietHours(jurisdiction, date)
                .flatMap(hours -> policies.find("contact.collection.daily-limit", jurisdiction, date)
                        .flatMap(limit -> policies.find(MAX_AGE, jurisdiction, date)
                                .map(age -> new ContactRules(hours, number(limit), number(age)))));
    }

    /** Whether an observation is too old to write about in every jurisdiction. */
    boolean isHistoryEverywhere(LocalDate observedOn, LocalDate today) {
        return policies.inForceAnywhere(MAX_AGE, today).stream()
                .noneMatch(maxAge -> !observedOn.plusDays(maxAge.asInt()).isBefore(today));
    }

    private Optional<Stamped<QuietHours>> quietHours(String jurisdiction, LocalDate date) {
        return policies.find("contact.quiet-hours.start", jurisdiction, date)
                .flatMap(start -> policies.find("contact.quiet-hours.end", jurisdiction, date)
                        .map(end -> new Stamped<>(
                                new QuietHours(LocalTime.parse(start.value()), LocalTime.parse(end.value())),
                                start.stamp() + " " + end.stamp())));
    }

    private static Stamped<Integer> number(PolicyValue value) {
        return new Stamped<>(value.asInt(), value.stamp());
    }
}
