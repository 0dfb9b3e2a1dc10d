package org.creditrepair.repair.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The order in which a payment meets a debt, as data. Tiers are met one after the other; inside a tier, instalments
 * go from the one due first to the one due last (for money in advance: as the future part says). Tiers of one
 * component each give any of the orders over timing and component, such as all penalty before all interest. What no
 * tier names takes nothing.
 *
 * @param tiers no pair of timing and component twice
 * @param direction which way money runs through a tier
 * @param futurePart what becomes of money for instalments that are not due yet
 */
public record AllocationOrder(List<Tier> tiers, Direction direction, FuturePart futurePart) {
    private static final AllocationOrder CIVIL_CODE_561 =
            uniform(List.of(Component.values()), Direction.HORIZONTAL, FuturePart.NEXT_INSTALMENT);

    public AllocationOrder {
        tiers = List.copyOf(tiers);
        Objects.requireNonNull(direction, "direction is missing");
        Objects.requireNonNull(futurePart, "futurePart is missing");
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("an order needs at least one tier");
        }
        firstRepeated(tiers).ifPresent(step -> {
            throw new IllegalArgumentException("an order names this twice: " + step);
        });
    }

    /** A timing and a component: what one entry of a flat order names. */
    public record Step(Timing timing, Component component) {}

    /**
     * The order of Civil Code 561 (in force since 2021-01-01): costs of realising the claim, interest, principal.
     * Five components map to its three as {@link Component} says: COST; FEE, PENALTY, INTEREST; PRINCIPAL. The
     * instalment due first is met whole before the next one, and money in advance pays the next instalment.
     */
    public static AllocationOrder civilCode561() {
        return CIVIL_CODE_561;
    }

    /** Past due, then due, then in advance, with the same components in each. */
    public static AllocationOrder uniform(List<Component> components, Direction direction, FuturePart futurePart) {
        var tiers = Arrays.stream(Timing.values())
                .map(timing -> new Tier(timing, components))
                .toList();
        return new AllocationOrder(tiers, direction, futurePart);
    }

    /**
     * A flat order, such as other systems keep it. Steps that follow one another and have the same timing form a tier.
     *
     * @return refused where there is no step, or one comes twice
     */
    public static Result<AllocationOrder> ofSteps(List<Step> steps, Direction direction, FuturePart futurePart) {
        if (steps.isEmpty()) {
            return Result.refused(Reason.TOO_SMALL, "steps", steps);
        }
        var seen = new HashSet<Step>();
        for (var step : steps) {
            if (!seen.add(step)) {
                return Result.refused(Reason.COMES_TWICE, "steps", step);
            }
        }
        return Result.of(new AllocationOrder(tiersOf(steps), direction, futurePart));
    }

    /** The order as a flat list. */
    public List<Step> steps() {
        return tiers.stream()
                .flatMap(tier -> tier.components().stream().map(component -> new Step(tier.timing(), component)))
                .toList();
    }

    /**
     * Where a payment goes. Nothing is changed: {@link Allocation#applyTo} tells what it leaves.
     *
     * @param instalments of one debt, in any order; equal due dates go by number
     * @return refused where the payment is not greater than zero, where an instalment is in another currency than the
     *     payment, or where two have one number
     */
    public Result<Allocation> allocate(Payment payment, List<OpenInstalment> instalments) {
        return AllocationInput.refusal(payment, instalments)
                .map(Result::<Allocation>refused)
                .orElseGet(() -> Result.of(new Allocator(this, payment, instalments).allocation()));
    }

    private static List<Tier> tiersOf(List<Step> steps) {
        var tiers = new ArrayList<Tier>();
        for (var step : steps) {
            if (!tiers.isEmpty() && tiers.getLast().timing() == step.timing()) {
                tiers.add(tiers.removeLast().then(step.component()));
            } else {
                tiers.add(new Tier(step.timing(), List.of(step.component())));
            }
        }
        return tiers;
    }

    private static Optional<Step> firstRepeated(List<Tier> tiers) {
        var seen = new HashSet<Step>();
        return tiers.stream()
                .flatMap(tier -> tier.components().stream().map(component -> new Step(tier.timing(), component)))
                .filter(step -> !seen.add(step))
                .findFirst();
    }
}
