package org.creditrepair.notification.gate;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.notification.rule.Rule;

/** Rules of one type among others. */
final class Rules {

    private Rules() {}

    static <R extends Rule> List<R> of(List<Rule> rules, Class<R> type) {
        var found = new ArrayList<R>();
        for (var rule : rules) {
            if (type.isInstance(rule)) {
                found.add(type.cast(rule));
            }
        }
        return found;
    }

    /** Those of the type, or the one that stands in for them. */
    static <R extends Rule> List<R> orElse(List<Rule> rules, Class<R> type, R standIn) {
        var found = of(rules, type);
        return found.isEmpty() ? List.of(standIn) : found;
    }
}
