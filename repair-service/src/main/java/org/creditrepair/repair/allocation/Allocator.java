package org.creditrepair.repair.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.creditrepair.repair.money.Money;

/** One run of a payment through the tiers of an order. */
final class Allocator {
    private static final Comparator<OpenInstalment> DUE_FIRST =
            Comparator.comparing(OpenInstalment::dueOn).thenComparing(OpenInstalment::number);

    private final AllocationOrder order;
    private final Payment payment;
    private final List<OpenInstalment> pastDue;
    private final List<OpenInstalment> due;
    private final List<OpenInstalment> inAdvance;
    private final List<Allocation.Line> lines;
    private Money rest;
    private Money toReamortise;

    Allocator(AllocationOrder order, Payment payment, List<OpenInstalment> instalments) {
        this.order = order;
        this.payment = payment;
        var oldestFirst = new ArrayList<>(instalments);
        oldestFirst.sort(DUE_FIRST);
        var firstDue = countBefore(oldestFirst, Timing.DUE);
        var firstInAdvance = countBefore(oldestFirst, Timing.IN_ADVANCE);
        this.pastDue = oldestFirst.subList(0, firstDue);
        this.due = oldestFirst.subList(firstDue, firstInAdvance);
        this.inAdvance = inOrderOf(order.futurePart(), oldestFirst.subList(firstInAdvance, oldestFirst.size()));
        this.lines = new ArrayList<>(2 * instalments.size());
        this.rest = payment.amount();
        this.toReamortise = Money.zero(payment.amount().currency());
    }

    Allocation allocation() {
        for (var tier : order.tiers()) {
            if (tier.timing() == Timing.IN_ADVANCE && order.futurePart() == FuturePart.RE_AMORTISATION) {
                lowerPrincipal(tier);
            } else if (order.direction() == Direction.HORIZONTAL) {
                meetInstalmentByInstalment(tier);
            } else {
                meetComponentByComponent(tier);
            }
        }
        return new Allocation(payment, lines, toReamortise, rest);
    }

    private void meetInstalmentByInstalment(Tier tier) {
        for (var instalment : instalmentsOf(tier)) {
            if (rest.isZero()) {
                return;
            }
            for (var component : tier.components()) {
                meet(instalment, tier.timing(), component);
            }
        }
    }

    private void meetComponentByComponent(Tier tier) {
        for (var component : tier.components()) {
            if (rest.isZero()) {
                return;
            }
            for (var instalment : instalmentsOf(tier)) {
                meet(instalment, tier.timing(), component);
            }
        }
    }

    private void meet(OpenInstalment instalment, Timing timing, Component component) {
        var open = instalment.open().of(component);
        if (open.isZero() || rest.isZero()) {
            return;
        }
        var part = open.min(rest);
        lines.add(new Allocation.Line(instalment.number(), timing, component, part));
        rest = rest.minus(part);
    }

    private void lowerPrincipal(Tier tier) {
        if (!tier.components().contains(Component.PRINCIPAL)) {
            return;
        }
        for (var instalment : inAdvance) {
            var part = instalment.open().principal().min(rest);
            toReamortise = toReamortise.plus(part);
            rest = rest.minus(part);
        }
    }

    private List<OpenInstalment> instalmentsOf(Tier tier) {
        return switch (tier.timing()) {
            case PAST_DUE -> pastDue;
            case DUE -> due;
            case IN_ADVANCE -> inAdvance;
        };
    }

    private int countBefore(List<OpenInstalment> oldestFirst, Timing timing) {
        var count = 0;
        while (count < oldestFirst.size()
                && Timing.of(oldestFirst.get(count).dueOn(), payment.receivedOn())
                                .compareTo(timing)
                        < 0) {
            count++;
        }
        return count;
    }

    private static List<OpenInstalment> inOrderOf(FuturePart futurePart, List<OpenInstalment> nextFirst) {
        return switch (futurePart) {
            case NEXT_INSTALMENT, RE_AMORTISATION -> nextFirst;
            case LAST_INSTALMENT -> nextFirst.reversed();
            case NEXT_THEN_LAST_INSTALMENT -> nextThenLast(nextFirst);
        };
    }

    private static List<OpenInstalment> nextThenLast(List<OpenInstalment> nextFirst) {
        var unpaid =
                nextFirst.stream().filter(instalment -> !instalment.isPaid()).toList();
        if (unpaid.isEmpty()) {
            return unpaid;
        }
        var sequence = new ArrayList<OpenInstalment>();
        sequence.add(unpaid.getFirst());
        sequence.addAll(unpaid.subList(1, unpaid.size()).reversed());
        return sequence;
    }
}
