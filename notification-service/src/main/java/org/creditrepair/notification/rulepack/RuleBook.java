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

    /**
     * A book of packs, in the order in which their rules are listed; refused where two rules are the same on a day. Packs at
     * hand have no file: refusals name the pack.
     */
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
                .filter(pack -> pack.covers(jurisdiction))
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
        return repeated(pack.rules()).stream()
                .map(index -> pack.rules().get(index).origin())
                .map(origin -> new Refusal(pack.name(), 0, reasonAgainst(origin)))
                .toList();
    }

    /** Which of the rules of a pack have the name of an earlier one that is in force on the same day. */
    static List<Integer> repeated(List<Rule> rules) {
        var seen = new HashMap<String, List<RuleOrigin>>();
        var repeated = new ArrayList<Integer>();
        for (var index = 0; index < rules.size(); index++) {
            var origin = rules.get(index).origin();
            var others = seen.computeIfAbsent(origin.id().name(), name -> new ArrayList<>());
            if (others.stream().anyMatch(other -> other.inForce().overlaps(origin.inForce()))) {
                repeated.add(index);
            }
            others.add(origin);
        }
        return repeated;
    }

    static String reasonAgainst(RuleOrigin repeated) {
        return "two rules are called " + repeated.id().name() + " in " + repeated.inForce();
    }
}
