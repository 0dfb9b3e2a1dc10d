package org.creditrepair.notification.rulepack;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.creditrepair.notification.calendar.EffectivePeriod;
import org.creditrepair.notification.calendar.Jurisdiction;
import org.creditrepair.notification.contact.Actor;
import org.creditrepair.notification.rule.Rule;

/**
 * The rules of one law.
 *
 * @param jurisdiction ISO 3166 code of the country
 */
public record RulePack(String name, int version, String jurisdiction, Coverage coverage, List<Rule> rules) {

    /**
     * For whom and when a pack may be relied on.
     *
     * @param actors whose contacts the pack has been made for
     * @param inForce days of the party's zone
     * @param except parts of the jurisdiction that have a law of their own
     */
    public record Coverage(Set<Actor> actors, EffectivePeriod inForce, Set<String> except) {
        public Coverage {
            actors = Set.copyOf(actors);
            except = Set.copyOf(except);
            Objects.requireNonNull(inForce, "inForce");
        }
    }

    public RulePack {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(jurisdiction, "jurisdiction");
        Objects.requireNonNull(coverage, "coverage");
        rules = List.copyOf(rules);
    }

    /** Name and version, such as {@code cn/1}. */
    public String stamp() {
        return name + "/" + version;
    }

    /** Whether the pack has been made for a party's law. */
    boolean covers(String law) {
        return Jurisdiction.isWithin(law, jurisdiction)
                && coverage.except().stream().noneMatch(part -> Jurisdiction.isWithin(law, part));
    }

    /** The rules of a type, whenever they are in force. */
    public <R extends Rule> List<R> rules(Class<R> type) {
        return rules.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
