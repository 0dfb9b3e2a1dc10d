package org.creditrepair.notification.gate;

import java.time.LocalDate;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.rule.Confidence;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rule.RuleOrigin;

/** The gate's own rules: they hold whatever the packs say, and stand in where a pack says nothing. */
final class HouseRules {
    static final RuleOrigin PARTY_KNOWN = rule("party-known");
    static final RuleOrigin TIME_KNOWN = rule("time-known");
    static final RuleOrigin POLICY_KNOWN = rule("policy-known");
    static final RuleOrigin RECIPIENT = rule("recipient");
    static final RuleOrigin LOCATION_ENQUIRY = rule("location-enquiry");
    static final RuleOrigin HOLD = rule("hold-without-rule");
    static final RuleOrigin LEGAL_BASIS = rule("legal-basis");
    static final RuleOrigin OPT_OUT = rule("opt-out");
    static final RuleOrigin CONTENT = rule("content");
    static final RuleOrigin UNWELCOME_HOURS = rule("unwelcome-hours");

    private HouseRules() {}

    private static RuleOrigin rule(String name) {
        return new RuleOrigin(
                new RuleId("gate", 1, name),
                "",
                "house rule: doubt never sends",
                EffectivePeriod.since(LocalDate.EPOCH),
                Confidence.HIGH);
    }
}
