package org.creditrepair.notification.rulepack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.notification.rule.Rule;

/** Rules sorted by their type; those of one type stay in their order. */
public final class Rules {
    private final List<Rule> all;
    private final Map<Class<?>, List<Rule>> byType = new HashMap<>();

    Rules(List<Rule> rules) {
        this.all = List.copyOf(rules);
        for (var rule : rules) {
            byType.computeIfAbsent(rule.getClass(), type -> new ArrayList<>()).add(rule);
        }
        byType.replaceAll((type, found) -> List.copyOf(found));
    }

    public List<Rule> all() {
        return all;
    }

    /** Those of the type; none where there are none. */
    @SuppressWarnings("unchecked")
    public <R extends Rule> List<R> of(Class<R> type) {
        return (List<R>) byType.getOrDefault(type, List.of());
    }

    /** Those of the type, or the one that stands in for them. */
    public <R extends Rule> List<R> orElse(Class<R> type, R standIn) {
        var found = of(type);
        return found.isEmpty() ? List.of(standIn) : found;
    }
}
