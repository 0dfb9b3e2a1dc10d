package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.creditrepair.notification.calendar.CalendarYear;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rule.Severity;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/**
 * What each rule on hours says.
 *
 * @param earliest when the contact would be made; empty where it never may be
 */
record HoursCheck(Hours hours, Optional<Instant> earliest) {

    /**
     * @param now rules in force when the contact is asked for: those that defer it are judged then
     * @param then rules in force when it would be made: the others are judged then
     */
    List<RuleOutcome> outcomes(Rules now, Rules then) {
        var at = hours.question().at();
        var outcomes = new ArrayList<RuleOutcome>();
        for (var rule : now.of(HoursRule.class)) {
            if (rule.severity() == Severity.DEFER && hours.applies(rule)) {
                outcomes.add(outcome(rule, at));
            }
        }
        for (var rule : then.of(HoursRule.class)) {
            if (rule.severity() != Severity.DEFER && hours.applies(rule)) {
                outcomes.add(outcome(rule, earliest.orElse(at)));
            }
        }
        if (hours.hasUnwelcome()) {
            outcomes.add(unwelcome(at));
        }
        return outcomes;
    }

    private RuleOutcome outcome(HoursRule rule, Instant moment) {
        if (hours.yieldsToUrgency(rule)) {
            return outcome(rule.origin(), Effect.SEND, Finding.of("hours.urgent"));
        }
        if (!hours.question().areZonesKnown()) {
            return outcome(rule.origin(), Effect.SUPPRESS, Finding.of("zone.unknown"));
        }
        if (hours.yieldsToReply(rule, moment)) {
            return outcome(rule.origin(), Effect.SEND, Finding.of("hours.reply"));
        }
        var forever = isInVain(rule.severity()) ? hours.closedForever(rule.origin()) : Optional.<Instant>empty();
        if (forever.isPresent()) {
            return outcome(rule.origin(), Effect.SUPPRESS, describe("hours.closed", rule, forever.get()));
        }
        var against = against(rule.severity());
        return hours.isClosed(rule, moment)
                ? outcome(rule.origin(), against, closed(against, rule, moment))
                : outcome(rule.origin(), Effect.SEND, describe("hours.open", rule, moment));
    }

    /** Whether a contact that is to wait would wait for ever. */
    private boolean isInVain(Severity severity) {
        return severity == Severity.DEFER && earliest.isEmpty();
    }

    private Finding closed(Effect against, HoursRule rule, Instant moment) {
        return switch (against) {
            case DEFER -> describe("hours.deferring", rule, moment);
            case FLAG -> describe("hours.flagged", rule, moment);
            case SEND, SUPPRESS -> describe("hours.closed", rule, moment);
        };
    }

    private RuleOutcome unwelcome(Instant at) {
        if (!hours.question().areZonesKnown()) {
            return outcome(HouseRules.UNWELCOME_HOURS, Effect.SUPPRESS, Finding.of("zone.unknown"));
        }
        if (hours.isReplyWhileUnwelcome(at)) {
            return outcome(HouseRules.UNWELCOME_HOURS, Effect.SEND, Finding.of("hours.reply"));
        }
        var isForever = isInVain(Severity.DEFER)
                && hours.closedForever(HouseRules.UNWELCOME_HOURS).isPresent();
        if (isForever) {
            return outcome(HouseRules.UNWELCOME_HOURS, Effect.SUPPRESS, Finding.of("hours.unwelcome", zones()));
        }
        return hours.isUnwelcome(at)
                ? outcome(HouseRules.UNWELCOME_HOURS, against(Severity.DEFER), Finding.of("hours.unwelcome", zones()))
                : outcome(HouseRules.UNWELCOME_HOURS, Effect.SEND, Finding.of("hours.not-unwelcome", zones()));
    }

    /** Where a rule never opens, that is the reason, and not what would have opened. */
    private Effect against(Severity severity) {
        return Against.of(severity, !isInVain(severity) || hours.isAnyClosedForever());
    }

    private Finding describe(String key, HoursRule rule, Instant moment) {
        var inputs = new ArrayList<Input>();
        inputs.add(Input.of("hours", rule.hours().hours()));
        inputs.add(zones());
        if (rule.hours().days().needsCalendar()) {
            inputs.add(Input.of("calendar", calendar(rule, moment)));
            return new Finding(key + "-by-calendar", inputs);
        }
        return new Finding(key, inputs);
    }

    /** How far the authority has published the days of the year that it is for the party. */
    private String calendar(HoursRule rule, Instant moment) {
        var days = hours.question().days(moment);
        return hours.hours(rule).stream()
                .flatMap(quiet -> days.stream().map(day -> quiet.calendar().year(day.getYear())))
                .map(year -> year.map(CalendarYear::status).map(Words::write).orElse("unknown"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private Input zones() {
        return Input.of(
                "zones", hours.question().zones().stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    private static RuleOutcome outcome(RuleOrigin rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule, Ground.QUIET_HOURS, effect, finding);
    }
}
