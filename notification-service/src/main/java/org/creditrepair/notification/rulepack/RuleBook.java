package org.creditrepair.notification.rulepack;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.datafile.Reading;
import org.creditrepair.notification.datafile.Refusal;
import org.creditrepair.notification.rule.ContactRule;
import org.creditrepair.notification.rule.Rule;
import org.creditrepair.notification.rule.RuleOrigin;

/** All rules in use. On any day there is at most one of a name in a pack. */
public final class RuleBook {
    private final List<RulePack> packs;
    private final List<Rule> rules;
    private final Rules byType;

    private RuleBook(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
        this.rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
        this.byType = new Rules(rules);
    }

    /** A book of packs, in the order in which their rules are listed; refused where two rules are the same on a day. */
    public static Reading<RuleBook> of(List<RulePack> packs) {
        var refusals = Stream.concat(samePacks(packs).stream(), sameRules(packs).stream())
                .toList();
        return refusals.isEmpty() ? new Reading.Accepted<>(new RuleBook(packs)) : new Reading.Refused<>(refusals);
    }

    public List<RulePack> packs() {
        return packs;
    }

    /** Every rule, in force or not, in the order of the packs. */
    public List<Rule> rules() {
        return rules;
    }

    /** How long before a contact another may lie that counts for it: so far a history has to reach back. */
    public Duration longestWindow() {
        return byType.of(ContactRule.class).stream()
                .map(rule -> rule.counting().window().longest())
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Every rule of a type, in force or not, in the order of the packs. */
    public <R extends Rule> List<R> rules(Class<R> type) {
        return byType.of(type);
    }

    /** The rules for a party on any of the days. */
    public Rules inForce(Set<String> jurisdictions, Collection<LocalDate> days) {
        var laws = List.copyOf(jurisdictions);
        var asked = List.copyOf(days);
        var found = new ArrayList<Rule>();
        for (var rule : rules) {
            if (appliesIn(rule.origin(), laws) && isInForce(rule.origin(), asked)) {
                found.add(rule);
            }
        }
        return new Rules(found);
    }

    /** The packs that may be relied on for a party's law and an actor on every one of the days. */
    public List<RulePack> covering(String jurisdiction, Actor actor, Collection<LocalDate> days) {
        return packs.stream()
                .filter(pack ->
                        jurisdiction.equals(pack.jurisdiction()) || jurisdiction.startsWith(pack.jurisdiction() + "-"))
                .filter(pack -> pack.coverage().actors().contains(actor))
                .filter(pack -> days.stream().allMatch(pack.coverage().inForce()::contains))
                .toList();
    }

    private static boolean isInForce(RuleOrigin origin, List<LocalDate> days) {
        for (var day : days) {
            if (origin.inForce().contains(day)) {
                return true;
            }
        }
        return false;
    }

    private static boolean appliesIn(RuleOrigin origin, List<String> jurisdictions) {
        for (var jurisdiction : jurisdictions) {
            if (origin.appliesIn(jurisdiction)) {
                return true;
            }
        }
        return false;
    }

    private static List<Refusal> samePacks(List<RulePack> packs) {
        var seen = new HashMap<String, RulePack>();
        return packs.stream()
                .filter(pack -> seen.put(pack.name(), pack) != null)
                .map(pack -> new Refusal(pack.name(), 0, "there are two packs of this name"))
                .toList();
    }

    private static List<Refusal> sameRules(List<RulePack> packs) {
        return packs.stream().flatMap(pack -> sameRules(pack).stream()).toList();
    }

    private static List<Refusal> sameRules(RulePack pack) {
        var seen = new HashMap<String, List<RuleOrigin>>();
        var refusals = new ArrayList<Refusal>();
        for (var rule : pack.rules()) {
            var origin = rule.origin();
            var others = seen.computeIfAbsent(origin.id().name(), name -> new ArrayList<>());
            if (others.stream().anyMatch(other -> other.inForce().overlaps(origin.inForce()))) {
                refusals.add(new Refusal(
                        pack.name(), 0, "two rules are called " + origin.id().name() + " in " + origin.inForce()));
            }
            others.add(origin);
        }
        return refusals;
    }
}
