package org.creditrepair.repair.allocation;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/** An amount for each component, none negative, all in one currency. */
public record Breakdown(Money cost, Money fee, Money penalty, Money interest, Money principal) {

    public Breakdown {
        require(Component.COST, cost, principal);
        require(Component.FEE, fee, principal);
        require(Component.PENALTY, penalty, principal);
        require(Component.INTEREST, interest, principal);
        require(Component.PRINCIPAL, principal, principal);
    }

    public static Breakdown zero(String currency) {
        var nothing = Money.zero(currency);
        return new Breakdown(nothing, nothing, nothing, nothing, nothing);
    }

    /** One amount to one component, nothing to the others. */
    public static Breakdown only(Component component, Money amount) {
        return zero(amount.currency()).with(component, amount);
    }

    /**
     * Amounts that come from outside; a component that is absent has nothing.
     *
     * @return refused where an amount is negative or in a currency other than the one given; the refusal names the
     *     component in lower case
     */
    public static Result<Breakdown> of(Map<Component, Money> amounts, String currency) {
        var breakdown = zero(currency);
        for (var component : Component.values()) {
            var amount = amounts.get(component);
            if (amount == null) {
                continue;
            }
            var field = component.name().toLowerCase(Locale.ROOT);
            if (!amount.currency().equals(currency)) {
                return Result.refused(Reason.OTHER_CURRENCY, field, amount);
            }
            if (amount.isNegative()) {
                return Result.refused(Reason.NEGATIVE, field, amount);
            }
            breakdown = breakdown.with(component, amount);
        }
        return Result.of(breakdown);
    }

    public Money of(Component component) {
        return switch (component) {
            case COST -> cost;
            case FEE -> fee;
            case PENALTY -> penalty;
            case INTEREST -> interest;
            case PRINCIPAL -> principal;
        };
    }

    public Breakdown with(Component component, Money amount) {
        return switch (component) {
            case COST -> new Breakdown(amount, fee, penalty, interest, principal);
            case FEE -> new Breakdown(cost, amount, penalty, interest, principal);
            case PENALTY -> new Breakdown(cost, fee, amount, interest, principal);
            case INTEREST -> new Breakdown(cost, fee, penalty, amount, principal);
            case PRINCIPAL -> new Breakdown(cost, fee, penalty, interest, amount);
        };
    }

    public Breakdown plus(Component component, Money amount) {
        return with(component, of(component).plus(amount));
    }

    /**
     * @throws IllegalArgumentException where there is less of the component
     */
    public Breakdown minus(Component component, Money amount) {
        return with(component, of(component).minus(amount));
    }

    public Breakdown plus(Breakdown other) {
        return new Breakdown(
                cost.plus(other.cost),
                fee.plus(other.fee),
                penalty.plus(other.penalty),
                interest.plus(other.interest),
                principal.plus(other.principal));
    }

    /**
     * @throws IllegalArgumentException where the other has more of a component
     */
    public Breakdown minus(Breakdown other) {
        return new Breakdown(
                cost.minus(other.cost),
                fee.minus(other.fee),
                penalty.minus(other.penalty),
                interest.minus(other.interest),
                principal.minus(other.principal));
    }

    public Money total() {
        return Stream.of(fee, penalty, interest, principal).reduce(cost, Money::plus);
    }

    public String currency() {
        return principal.currency();
    }

    public boolean isZero() {
        return cost.isZero() && fee.isZero() && penalty.isZero() && interest.isZero() && principal.isZero();
    }

    private static void require(Component component, Money amount, Money principal) {
        if (!amount.currency().equals(principal.currency())) {
            throw new IllegalArgumentException(
                    component + " is in " + amount.currency() + ", not " + principal.currency());
        }
        if (amount.isNegative()) {
            throw new IllegalArgumentException(component + " is negative: " + amount);
        }
    }
}
