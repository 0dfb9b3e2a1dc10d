package org.creditrepair.notification.rule;

/** One rule of a pack. */
public sealed interface Rule
        permits AddressFreshnessRule,
                BasisRule,
                ContactRule,
                FreshnessRule,
                HoldRule,
                HoursRule,
                LocationRule,
                OptOutRule,
                RecipientRule,
                ValidationRule,
                WorkplaceRule {

    RuleOrigin origin();

    default RuleId id() {
        return origin().id();
    }
}
