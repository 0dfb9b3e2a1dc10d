package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.creditrepair.notification.calendar.Closure;
import org.creditrepair.notification.calendar.OpenTimes;
import org.creditrepair.notification.calendar.QuietHours;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.creditrepair.notification.facts.Agreement;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.RuleOrigin;
import org.creditrepair.notification.rule.Severity;

/** The hours at which the contact is not to be made, by the rules and by the party's own word. */
final class Hours {
    private final Question question;
    private final List<Closure> unwelcome = new ArrayList<>();
    private final List<Closure> welcome = new ArrayList<>();
    private final Map<RuleOrigin, List<Closure>> deferringByRule = new LinkedHashMap<>();
    private final List<Closure> deferring = new ArrayList<>();
    private final List<Closure> deferringNow = new ArrayList<>();

    /** @param rules all of them, whenever they are in force */
    Hours(Question question, List<HoursRule> rules) {
        this.question = question;
        question.party().permissions().agreements().forEach(this::take);
        for (var rule : rules) {
            if (rule.severity() == Severity.DEFER && isOfParty(rule) && applies(rule) && !yieldsToUrgency(rule)) {
                defer(rule.origin(), closures(rule), yieldsToReply(rule, question.at()));
            }
        }
        if (!isUrgentSecurity()) {
            defer(HouseRules.UNWELCOME_HOURS, unwelcome, isReplyWithin(unwelcome, question.at()));
        }
    }

    private void defer(RuleOrigin rule, List<Closure> closures, boolean isReply) {
        deferringByRule.put(rule, closures);
        deferring.addAll(closures);
        if (!isReply) {
            deferringNow.addAll(closures);
        }
    }

    Question question() {
        return question;
    }

    boolean applies(HoursRule rule) {
        return rule.applies().to(question.contact());
    }

    boolean yieldsToUrgency(HoursRule rule) {
        return rule.yielding().to(question.contact().matter());
    }

    boolean yieldsToReply(HoursRule rule, Instant moment) {
        return rule.yielding().toReply() && isReplyWithin(closures(rule), moment);
    }

    /** Whether the party asked to be left in peace at the moment, and has come itself since that began. */
    boolean isReplyWhileUnwelcome(Instant moment) {
        return isReplyWithin(unwelcome, moment);
    }

    /** Whether the contact is the first reply to what the recipient began since the hours closed. */
    private boolean isReplyWithin(List<Closure> closures, Instant moment) {
        return question.isReply()
                && question.areZonesKnown()
                && question.lastOwn()
                        .filter(came -> question.repliesSince(came) == 0)
                        .filter(came -> isClosedFrom(closures, came, moment))
                        .isPresent();
    }

    private boolean isClosedFrom(List<Closure> closures, Instant from, Instant moment) {
        return new OpenTimes(closures, question.zones())
                .next(from)
                .map(moment::isBefore)
                .orElse(true);
    }

    /** Whether the rule is against a contact at a moment in any of the party's zones. */
    boolean isClosed(HoursRule rule, Instant moment) {
        return !new OpenTimes(closures(rule), question.zones()).isOpen(moment);
    }

    /** Whether the party has asked to be left in peace at certain hours. */
    boolean hasUnwelcome() {
        return !unwelcome.isEmpty() && !isUrgentSecurity();
    }

    boolean isUnwelcome(Instant moment) {
        return !new OpenTimes(unwelcome, question.zones()).isOpen(moment);
    }

    /** The first moment, not before {@code moment}, at which nothing that defers is against the contact. */
    Optional<Instant> next(Instant moment) {
        if (!question.areZonesKnown()) {
            return Optional.of(moment);
        }
        var isOpenNow = moment.equals(question.at()) && new OpenTimes(deferringNow, question.zones()).isOpen(moment);
        return isOpenNow ? Optional.of(moment) : new OpenTimes(deferring, question.zones()).next(moment);
    }

    /**
     * From when the hours of a rule never open, though those of the others have; empty where they do open. Where nothing
     * ever opens this is what is to blame.
     */
    Optional<Instant> closedForever(RuleOrigin rule) {
        var closures = deferringByRule.getOrDefault(rule, List.of());
        var others = deferringByRule.values().stream()
                .flatMap(hours -> nextOpen(hours, question.at()).stream())
                .max(Instant::compareTo)
                .orElse(question.at());
        return nextOpen(closures, others).isPresent() ? Optional.empty() : Optional.of(others);
    }

    boolean isAnyClosedForever() {
        return deferringByRule.keySet().stream()
                .anyMatch(rule -> closedForever(rule).isPresent());
    }

    private Optional<Instant> nextOpen(List<Closure> closures, Instant moment) {
        return new OpenTimes(closures, question.zones()).next(moment);
    }

    /** What the rule closes while it is in force, by each calendar that may be the party's. */
    private List<Closure> closures(HoursRule rule) {
        var closures = new ArrayList<Closure>();
        for (var hours : hours(rule)) {
            var closure = rule.yielding().toAgreement() ? exceptWelcome(hours) : hours;
            closures.add(closure.during(rule.origin().inForce()));
        }
        return closures;
    }

    List<QuietHours> hours(HoursRule rule) {
        return rule.hours().in(question.party().profile().jurisdictions());
    }

    private Closure exceptWelcome(Closure hours) {
        var closure = hours;
        for (var opening : welcome) {
            closure = closure.except(opening);
        }
        return closure;
    }

    private boolean isOfParty(HoursRule rule) {
        return question.party().profile().jurisdictions().stream().anyMatch(rule.origin()::appliesIn);
    }

    private boolean isUrgentSecurity() {
        var matter = question.contact().matter();
        return matter.isUrgent() && matter.purpose() == Purpose.SECURITY;
    }

    private void take(Agreement agreement) {
        switch (agreement) {
            case Agreement.Welcome(var hours, var channels, var period) -> {
                if (isMeant(channels)) {
                    welcome.add(hours.surely().during(period));
                }
            }
            case Agreement.Unwelcome(var hours, var channels, var period) -> {
                if (isMeant(channels)) {
                    unwelcome.add(hours.during(period));
                }
            }
            case Agreement.Waiver waiver -> {
                // says nothing about hours
            }
        }
    }

    private boolean isMeant(Set<Channel> channels) {
        return channels.isEmpty()
                || channels.contains(question.contact().destination().channel());
    }
}
