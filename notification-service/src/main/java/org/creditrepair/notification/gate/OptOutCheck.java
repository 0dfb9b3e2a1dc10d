package org.creditrepair.notification.gate;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.contact.ContactEvent;
import org.creditrepair.notification.contact.Direction;
import org.creditrepair.notification.contact.Nature;
import org.creditrepair.notification.contact.Outcome;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.OptOut;
import org.creditrepair.notification.rule.OptOutRule;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/**
 * Whether the party has opted out of being contacted this way. An opt-out may be confirmed, with nothing else. Where no
 * rule says what an opt-out stops, it stops everything and is not confirmed.
 */
record OptOutCheck(Question question) {
    static final OptOutRule STOPS_EVERYTHING = new OptOutRule(HouseRules.OPT_OUT, EnumSet.allOf(Purpose.class), 0, 0);

    /** An opt-out is that of the party: neither of a third party who is asked where it is, nor of its attorney. */
    List<RuleOutcome> outcomes(Rules rules) {
        return question.isEnquiryOfThirdParty(rules) || question.isWithAdmitted(rules)
                ? List.of()
                : rules.orElse(OptOutRule.class, STOPS_EVERYTHING).stream()
                        .filter(rule -> question.isOptOutConfirmation()
                                || rule.stops()
                                        .contains(question.contact().matter().purpose()))
                        .map(this::outcome)
                        .toList();
    }

    private RuleOutcome outcome(OptOutRule rule) {
        var optOut = active();
        if (question.isOptOutConfirmation()) {
            return confirmation(rule, optOut);
        }
        if (optOut.isPresent() && mayReply(rule, optOut.get())) {
            return outcome(rule, Effect.SEND, "opt-out.reply");
        }
        return optOut.map(found -> outcome(rule, Effect.SUPPRESS, key(found), Input.of("since", found.at())))
                .orElseGet(() -> outcome(rule, Effect.SEND, "opt-out.none"));
    }

    /** What is known of later is heeded at once. */
    private String key(OptOut optOut) {
        return optOut.at().isAfter(question.at()) ? "opt-out.later" : "opt-out.active";
    }

    /** Who comes by the way that it has opted out of may be answered there, so often as the rule says. */
    private boolean mayReply(OptOutRule rule, OptOut optOut) {
        return question.isReply()
                && question.lastOwn()
                        .filter(came -> came.isAfter(optOut.at()))
                        .filter(came -> question.repliesSince(came) < rule.replies())
                        .isPresent();
    }

    private RuleOutcome confirmation(OptOutRule rule, Optional<OptOut> optOut) {
        if (optOut.isEmpty()) {
            return outcome(rule, Effect.SUPPRESS, "opt-out.nothing-to-confirm");
        }
        if (saysMore()) {
            return outcome(rule, Effect.SUPPRESS, "opt-out.says-more");
        }
        var made = confirmationsSince(optOut.get());
        return made < rule.confirmations()
                ? outcome(rule, Effect.SEND, "opt-out.confirmation")
                : outcome(rule, Effect.SUPPRESS, "opt-out.confirmed", Input.of("count", made));
    }

    private boolean saysMore() {
        var content = question.content();
        return content.namesDebt() || content.observation().isPresent();
    }

    /** The newest opt-out that is about this way. */
    private Optional<OptOut> active() {
        return question.party().permissions().optOuts().stream()
                .filter(optOut -> optOut.stops(question.contact().destination()))
                .reduce((one, other) -> other.at().isAfter(one.at()) ? other : one);
    }

    private long confirmationsSince(OptOut optOut) {
        return question.history().events().stream()
                .filter(event -> isConfirmation(event)
                        && !event.contact().at().isBefore(optOut.at())
                        && optOut.stops(event.contact().destination()))
                .count();
    }

    private static boolean isConfirmation(ContactEvent event) {
        return event.direction() == Direction.OUTBOUND
                && event.outcome() != Outcome.UNDELIVERED
                && event.contact().matter().nature() == Nature.OPT_OUT_CONFIRMATION;
    }

    private static RuleOutcome outcome(OptOutRule rule, Effect effect, String key, Input... inputs) {
        return new RuleOutcome(rule.origin(), Ground.CONSENT, effect, Finding.of(key, inputs));
    }
}
