package org.creditrepair.notification.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.notification.contact.ContactHistory;
import org.creditrepair.notification.facts.PartyFacts;
import org.creditrepair.notification.intent.IntendedContact;
import org.creditrepair.notification.rule.HoursRule;
import org.creditrepair.notification.rule.RuleId;
import org.creditrepair.notification.rulepack.Policy;
import org.creditrepair.notification.rulepack.RuleBook;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;
import org.creditrepair.notification.verdict.Verdict;

/**
 * The gate that every contact passes. The same facts give the same verdict. Doubt never sends: what is not known
 * suppresses.
 *
 * <p>Caps are judged at the moment at which the contact would be made: what quiet hours defer to the morning counts on
 * that day. Facts with dates, such as legal bases and holds, have to allow it both when it is asked for and when it would
 * be made. A deferred contact is decided again when its time has come.
 */
public final class Gate {
    private final Policy policy;

    public Gate(Policy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * Asks every rule that applies.
     *
     * @param history the other contacts, pending ones included and the intended one not
     */
    public Verdict decide(IntendedContact intended, PartyFacts party, ContactHistory history) {
        return switch (policy) {
            case Policy.Unreadable(var refusals) -> Verdict.of(List.of(unreadable(refusals)), Optional.empty());
            case Policy.Readable(var book) ->
                new TimeCheck(intended, party, history)
                        .objection()
                        .map(objection -> Verdict.of(List.of(objection), Optional.empty()))
                        .orElseGet(() -> decide(book, new Question(intended, party, history)));
        };
    }

    private static Verdict decide(RuleBook book, Question question) {
        var caps = new Caps(question);
        var hours = new Hours(question, book.rules(HoursRule.class));
        var rules = new RulesInForce(book, question);
        var earliest = earliest(rules, question, hours, caps);
        var now = rules.at(question.at());
        var then = rules.at(earliest.orElse(question.at()));
        var outcomes = outcomesOfFacts(book, question, now);
        earliest.filter(question.at()::isBefore)
                .ifPresent(moment -> outcomes.addAll(outcomesOfFacts(book, question.at(moment), then)));
        outcomes.addAll(new CapCheck(caps, earliest).outcomes(now, then));
        outcomes.addAll(new HoursCheck(hours, earliest).outcomes(now, then));
        return Verdict.of(worstOfEach(outcomes), earliest);
    }

    /**
     * A rule is heard once, though it is asked about two moments, and more than one of its versions may be in force where
     * it is not known which day it is for the party: what is most against the contact counts.
     */
    private static List<RuleOutcome> worstOfEach(List<RuleOutcome> outcomes) {
        var worst = new LinkedHashMap<RuleId, RuleOutcome>();
        for (var outcome : outcomes) {
            worst.merge(
                    outcome.rule().id(),
                    outcome,
                    (one, other) -> other.effect().compareTo(one.effect()) > 0 ? other : one);
        }
        return worst.values().stream()
                .sorted(Comparator.comparing(RuleOutcome::ground))
                .toList();
    }

    /** What the rules say that do not go by hours and counts: from the first by their grounds. */
    private static List<RuleOutcome> outcomesOfFacts(RuleBook book, Question question, Rules inForce) {
        var outcomes = new ArrayList<RuleOutcome>();
        outcomes.addAll(new CoverageCheck(question).outcomes(book));
        outcomes.addAll(new RecipientCheck(question).outcomes(inForce));
        outcomes.addAll(new AddressCheck(question).outcomes(inForce));
        outcomes.addAll(new HoldCheck(question).outcomes(inForce));
        outcomes.addAll(new ConsentCheck(question).outcomes(inForce));
        outcomes.addAll(new ContentCheck(question).outcomes(inForce));
        return outcomes;
    }

    /** When no rule that defers is against the contact any more; empty where that never is. */
    private static Optional<Instant> earliest(RulesInForce rules, Question question, Hours hours, Caps caps) {
        var candidate = Optional.of(question.at());
        var asked = Optional.<Instant>empty();
        while (candidate.isPresent() && !candidate.equals(asked)) {
            asked = candidate;
            candidate = hours.next(asked.get()).flatMap(open -> caps.next(open, rules.at(open)));
        }
        return candidate;
    }

    private record RulesInForce(RuleBook book, Question question, Map<Instant, Rules> known) {

        RulesInForce(RuleBook book, Question question) {
            this(book, question, new HashMap<>());
        }

        Rules at(Instant moment) {
            return known.computeIfAbsent(
                    moment, asked -> book.inForce(question.party().profile().jurisdictions(), question.days(asked)));
        }
    }

    private static RuleOutcome unreadable(List<?> refusals) {
        return new RuleOutcome(
                HouseRules.POLICY_KNOWN,
                Ground.COVERAGE,
                Effect.SUPPRESS,
                Finding.of("policy.unreadable", Input.of("refusals", refusals)));
    }
}
