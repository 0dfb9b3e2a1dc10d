package org.creditrepair.repair.allocation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.creditrepair.repair.money.Money;

/**
 * What is left to pay of one instalment.
 *
 * @param open amount left by component; a component that is absent has nothing left
 */
public record OpenInstalment(int number, LocalDate dueOn, Map<Component, Money> open) {

    public OpenInstalment {
        open.forEach((component, amount) -> {
            if (amount.isNegative()) {
                throw new IllegalArgumentException(component + " of instalment " + number + " is negative: " + amount);
            }
        });
        open = Map.copyOf(open);
    }

    /** The components that have something left, in the order of the law. */
    Map<Component, Money> inLegalOrder() {
        var ordered = new EnumMap<Component, Money>(Component.class);
        open.forEach((component, amount) -> {
            if (amount.isPositive()) {
                ordered.put(component, amount);
            }
        });
        return ordered;
    }

    public boolean isPaid() {
        return inLegalOrder().isEmpty();
    }

    /** The sum of what is left. */
    public Money outstanding(String currency) {
        return open.values().stream().reduce(Money.zero(currency), Money::plus);
    }
}
