package org.creditrepair.repair.allocation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * One step of an order: components of the instalments that stand alike.
 *
 * @param components each at most once, in the order in which they are met
 */
public record Tier(Timing timing, List<Component> components) {

    public Tier {
        components = List.copyOf(components);
        if (components.isEmpty() || EnumSet.copyOf(components).size() < components.size()) {
            throw new IllegalArgumentException(
                    "components of " + timing + " must be distinct and at least one: " + components);
        }
    }

    /** The same tier with one more component, met last. */
    Tier then(Component component) {
        var longer = new ArrayList<>(components);
        longer.add(component);
        return new Tier(timing, longer);
    }
}
