package org.creditrepair.repair.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.repair.money.Money;

/**
 * Where a payment goes: the instalment that was due first is met first and in full, inside it the components in legal
 * order (Civil Code 561); what is left pays the following instalments in advance.
 *
 * @param lines what was allocated, in the order in which it was
 * @param rest what no instalment could take; lines and rest add up to the payment
 */
public record Allocation(List<Line> lines, Money rest) {

    public Allocation {
        lines = List.copyOf(lines);
    }

    /** One amount to one component of one instalment. */
    public record Line(int instalment, Component component, Money amount) {}

    /**
     * @param payment greater than zero
     * @throws IllegalArgumentException where the payment is not, or where currencies differ
     */
    public static Allocation of(Money payment, List<OpenInstalment> instalments) {
        if (!payment.isPositive()) {
            throw new IllegalArgumentException("payment must be greater than zero: " + payment);
        }
        var lines = new ArrayList<Line>();
        var rest = payment;
        var oldestFirst = instalments.stream()
                .sorted(Comparator.comparing(OpenInstalment::dueOn).thenComparing(OpenInstalment::number))
                .toList();
        for (var instalment : oldestFirst) {
            for (var open : instalment.inLegalOrder().entrySet()) {
                var part = open.getValue().min(rest);
                if (part.isPositive()) {
                    lines.add(new Line(instalment.number(), open.getKey(), part));
                    rest = rest.minus(part);
                }
            }
        }
        return new Allocation(lines, rest);
    }
}
