package org.creditrepair.repair.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/** Draws the rows of one tail, one after the other. */
final class Amortisation {
    private final Tail tail;
    private final List<Fraction> earned;
    private final Optional<FlatInterest> flat;
    private final Money regular;
    private final Money nothing;
    private final List<Instalment> rows;
    private final List<Money> ownInterests;
    private Money balance;
    private Money carried;
    private Money levelled;
    private Money toSplit;
    private Money fee;
    private List<Money> shares = List.of();

    Amortisation(Tail tail) {
        this(tail, Money.zero(tail.opening().balance().currency()));
    }

    /** With a regular instalment that is larger by an amount, or smaller. */
    Amortisation(Tail tail, Money larger) {
        this.tail = tail;
        this.nothing = Money.zero(tail.opening().balance().currency());
        this.earned = earned(tail);
        this.flat = tail.method() == Method.FLAT ? Optional.of(FlatInterest.of(tail, earned)) : Optional.empty();
        var flatTotal = flat.map(FlatInterest::total).orElse(nothing);
        this.regular = tail.method().spreadsPrincipal()
                ? new RegularInstalment(tail, earned, flatTotal).amount().plus(larger)
                : nothing;
        this.rows = new ArrayList<>(tail.slots().size());
        this.balance = tail.opening().balance();
        this.ownInterests = new ArrayList<>(tail.slots().size());
        this.carried = tail.opening().carried();
        this.levelled = tail.opening().levelled();
        this.toSplit = tail.opening().toSplit();
        this.fee = tail.opening().fee();
    }

    Result<Tail.Drawn> draw() {
        for (var i = 0; i < tail.slots().size(); i++) {
            var regularInterest = ownInterest(i);
            var within = pays(i) ? regularInterest.plus(levelled) : regularInterest;
            if (neverAmortises(i, within)) {
                return Result.refused(Reason.NEVER_AMORTISES, "instalment", regular);
            }
            var principal = principal(i, within);
            var own = principal.equals(balance) ? lastInterest(i, regularInterest) : regularInterest;
            ownInterests.add(own);
            add(i, principal, interestDue(i, own));
            if (isRepaid() && !tail.slots().get(i).holdsFee()) {
                break;
            }
        }
        return Result.of(new Tail.Drawn(List.copyOf(rows), List.copyOf(ownInterests), regularAsGiven()));
    }

    private Money regularAsGiven() {
        return regularHoldsInterest()
                ? regular
                : regular.plus(flat.map(FlatInterest::largest).orElse(nothing));
    }

    /** What a unit of principal earns in each period; equal periods share one object. */
    private static List<Fraction> earned(Tail tail) {
        var accrual = tail.accrual();
        var first = tail.slots().getFirst().period();
        var earned = new ArrayList<Fraction>(tail.slots().size());
        earned.add(accrual.between(first, tail.opening().on(), first.due()));
        for (var slot : tail.slots().subList(1, tail.slots().size())) {
            var own = accrual.over(slot.period());
            earned.add(own.equals(earned.getLast()) ? earned.getLast() : own);
        }
        return earned;
    }

    private boolean isLast(int index) {
        return index == tail.slots().size() - 1;
    }

    private boolean pays(int index) {
        return isLast(index) || !tail.slots().get(index).defersInterest();
    }

    private Money ownInterest(int index) {
        if (flat.isPresent()) {
            return balance.isZero() ? nothing : flat.get().of(index);
        }
        var exact = earned.get(index).times(balance.amount());
        return (index == 0 ? exact.plus(tail.opening().accrued()) : exact)
                .money(nothing.currency(), tail.accrual().convention().rounding());
    }

    /** Interest of the row that repays the last of the balance; no flat interest runs after it. */
    private Money lastInterest(int index, Money regularInterest) {
        return flat.filter(interest -> index == 0 || balance.isPositive())
                .map(interest -> interest.restAt(index, ownInterests))
                .orElse(regularInterest);
    }

    /** @param interest that the regular instalment pays first */
    private Money principal(int index, Money interest) {
        if (isLast(index)) {
            return balance;
        }
        if (tail.slots().get(index).holdsPrincipal() || !tail.method().spreadsPrincipal()) {
            return nothing;
        }
        var part = regularHoldsInterest() ? regular.minus(interest) : regular;
        return part.max(nothing).min(aboveBalloon());
    }

    private Money aboveBalloon() {
        return balance.minus(tail.balloon());
    }

    /** Whether the regular instalment is principal and interest together. */
    private boolean regularHoldsInterest() {
        return switch (tail.method()) {
            case EQUAL_INSTALMENT -> true;
            case FLAT -> !(tail.instalment() instanceof InstalmentAmount.Computed);
            case EQUAL_PRINCIPAL, INTEREST_ONLY, BULLET -> false;
        };
    }

    private boolean neverAmortises(int index, Money interest) {
        return !isLast(index)
                && !tail.instalment().isExact()
                && tail.method().spreadsPrincipal()
                && !tail.slots().get(index).holdsPrincipal()
                && aboveBalloon().isPositive()
                && regular.compareTo(regularHoldsInterest() ? interest : nothing) <= 0;
    }

    private Money interestDue(int index, Money own) {
        if (!pays(index)) {
            defer(tail.slots().get(index).interest(), own);
            return nothing;
        }
        splitOverTheRest(index);
        var due = own.plus(carried).plus(levelled).plus(shares.isEmpty() ? nothing : shares.getFirst());
        shares = shares.isEmpty() ? shares : shares.subList(1, shares.size());
        carried = nothing;
        levelled = nothing;
        return due;
    }

    private void defer(Slot.Deferral deferral, Money own) {
        switch (deferral) {
            case NONE, CARRIED -> carried = carried.plus(own);
            case LEVELLED -> levelled = levelled.plus(own);
            case SPLIT -> toSplit = toSplit.plus(own);
        }
    }

    private void splitOverTheRest(int index) {
        if (toSplit.isPositive()) {
            var paying = 0;
            for (var i = index; i < tail.slots().size(); i++) {
                paying += pays(i) ? 1 : 0;
            }
            var rest = shares.stream().reduce(toSplit, Money::plus);
            shares = rest.split(paying, tail.accrual().convention().rounding());
            toSplit = nothing;
        }
    }

    private void add(int index, Money principal, Money interest) {
        var slot = tail.slots().get(index);
        var closing = balance.minus(principal);
        rows.add(new Instalment(
                slot.number(),
                slot.period().from(),
                slot.period().due(),
                tail.accrual().days(slot.period()),
                balance,
                principal,
                interest,
                feeDue(index),
                nothing,
                closing));
        balance = closing;
    }

    private Money feeDue(int index) {
        fee = fee.plus(tail.feeEach());
        if (!isLast(index) && tail.slots().get(index).holdsFee()) {
            return nothing;
        }
        var due = fee;
        fee = nothing;
        return due;
    }

    private boolean isRepaid() {
        return balance.isZero()
                && carried.isZero()
                && levelled.isZero()
                && toSplit.isZero()
                && shares.isEmpty()
                && fee.isZero();
    }
}
