package org.creditrepair.notification.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The holds on a party. Those of the same type about the same debts that overlap, or of which one begins as the other
 * ends, are one.
 *
 * @param holds by type, then by first day
 */
public record Holds(List<Hold> holds) {
    private static final Comparator<Hold> ORDER = Comparator.comparing(Hold::type)
            .thenComparing(
                    hold -> String.join(" ", hold.debts().stream().sorted().toList()))
            .thenComparing(hold -> hold.period().from());

    public static final Holds NONE = new Holds(List.of());

    public Holds {
        holds = merged(holds);
    }

    /** The hold of a type that lasts on any of the days and concerns any of the debts. */
    public Optional<Hold> active(HoldType type, Collection<LocalDate> days, Set<String> debts) {
        return holds.stream()
                .filter(hold -> hold.type() == type && hold.concerns(debts))
                .filter(hold -> days.stream().anyMatch(hold.period()::contains))
                .findFirst();
    }

    private static List<Hold> merged(List<Hold> holds) {
        var merged = new ArrayList<Hold>();
        holds.stream().sorted(ORDER).forEach(hold -> {
            if (!merged.isEmpty() && hold.continues(merged.getLast())) {
                var earlier = merged.removeLast();
                merged.add(new Hold(hold.type(), earlier.period().span(hold.period()), hold.debts()));
            } else {
                merged.add(hold);
            }
        });
        return List.copyOf(merged);
    }
}
