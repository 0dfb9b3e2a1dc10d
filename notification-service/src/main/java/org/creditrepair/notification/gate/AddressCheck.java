package org.creditrepair.notification.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.RecipientRole;
import org.creditrepair.notification.contact.Words;
import org.creditrepair.notification.facts.AddressRecord;
import org.creditrepair.notification.facts.AddressRecord.Warrant;
import org.creditrepair.notification.rule.AddressFreshnessRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.WorkplaceRule;
import org.creditrepair.notification.rulepack.Rules;
import org.creditrepair.notification.verdict.Effect;
import org.creditrepair.notification.verdict.Finding;
import org.creditrepair.notification.verdict.Ground;
import org.creditrepair.notification.verdict.Input;
import org.creditrepair.notification.verdict.RuleOutcome;

/**
 * Whether the address is still the party's and one where it may be contacted. Of an address that is not known yet every
 * one of its channel has to pass.
 */
record AddressCheck(Question question, List<AddressRecord> records) {

    AddressCheck(Question question) {
        this(question, question.party().addressesOf(question.contact().destination()));
    }

    List<RuleOutcome> outcomes(Rules rules) {
        var outcomes = new ArrayList<RuleOutcome>();
        if (question.contact().destination().role() == RecipientRole.PARTY) {
            for (var rule : rules.of(AddressFreshnessRule.class)) {
                if (rule.applies().to(question.contact())) {
                    outcomes.add(freshness(rule));
                }
            }
            for (var rule : rules.of(WorkplaceRule.class)) {
                if (rule.applies().to(question.contact())) {
                    outcomes.add(workplace(rule));
                }
            }
        }
        return outcomes;
    }

    private RuleOutcome freshness(AddressFreshnessRule rule) {
        if (records.isEmpty()) {
            return usedAt().map(used -> freshness(rule, used))
                    .orElseGet(() ->
                            outcome(rule, Against.of(rule.withoutRecord(), false), Finding.of("address.no-record")));
        }
        return worst(records.stream().map(record -> freshness(rule, record)));
    }

    private RuleOutcome freshness(AddressFreshnessRule rule, AddressRecord record) {
        return warrant(record, EnumSet.allOf(Warrant.class))
                .map(given -> freshness(rule, newest(given, record.confirmedAt())))
                .orElseGet(() -> outcome(rule, Against.of(rule.severity(), false), Finding.of("address.no-warrant")));
    }

    private RuleOutcome freshness(AddressFreshnessRule rule, Instant known) {
        var age = ageInDays(known);
        var isFresh = age <= rule.maxAgeDays();
        return outcome(
                rule,
                isFresh ? Effect.SEND : Against.of(rule.severity(), false),
                Finding.of(
                        isFresh ? "address.fresh" : "address.stale",
                        Input.of("age", age),
                        Input.of("limit", rule.maxAgeDays())));
    }

    private RuleOutcome workplace(WorkplaceRule rule) {
        var there = records.stream()
                .filter(record -> rule.places().contains(record.place()))
                .toList();
        return there.isEmpty()
                ? outcome(rule, Effect.SEND, Finding.of("workplace.none"))
                : worst(there.stream().map(record -> workplace(rule, record)));
    }

    private RuleOutcome workplace(WorkplaceRule rule, AddressRecord record) {
        var place = Input.of("place", Words.write(record.place()));
        return warrant(record, rule.yieldsTo()).isPresent()
                ? outcome(rule, Effect.SEND, Finding.of("workplace.wanted", place))
                : outcome(rule, Against.of(rule.severity(), false), Finding.of("workplace.closed", place));
    }

    private Optional<Instant> warrant(AddressRecord record, Set<Warrant> asked) {
        return Stream.concat(
                        record.warrants().latest(asked, question.at()).stream(),
                        asked.contains(Warrant.USE) ? usedAt().stream() : Stream.empty())
                .max(Instant::compareTo);
    }

    /** A database says since when nobody else has it: what it said before the party's own doing says nothing of it. */
    private Instant newest(Instant given, Optional<Instant> confirmed) {
        return confirmed
                .filter(at -> at.isAfter(given) && !at.isAfter(question.at()))
                .orElse(given);
    }

    /** When the party last came by this address itself. */
    private Optional<Instant> usedAt() {
        return question.contact().destination().address().flatMap(known -> question.lastOwn());
    }

    /** In the zone where they are most. */
    private long ageInDays(Instant known) {
        return question.zones().stream()
                .mapToLong(zone -> ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(known, zone), LocalDate.ofInstant(question.at(), zone)))
                .max()
                .orElse(Long.MAX_VALUE);
    }

    private static RuleOutcome worst(Stream<RuleOutcome> outcomes) {
        return outcomes.reduce((one, other) -> other.effect().compareTo(one.effect()) > 0 ? other : one)
                .orElseThrow();
    }

    private static RuleOutcome outcome(Rule rule, Effect effect, Finding finding) {
        return new RuleOutcome(rule.origin(), Ground.RECIPIENT, effect, finding);
    }
}
