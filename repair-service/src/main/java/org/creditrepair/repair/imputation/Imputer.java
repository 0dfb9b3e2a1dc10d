package org.creditrepair.repair.imputation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.imputation.Imputation.Because;
import org.creditrepair.repair.money.Money;

/** One run of a payment through several debts. */
final class Imputer {
    private final ImputationOrder order;
    private final Payment payment;
    private final List<OpenDebt> debts;
    private final List<String> designated;
    private final List<Imputation.Part> parts = new ArrayList<>();
    private Money rest;

    Imputer(ImputationOrder order, Payment payment, List<OpenDebt> debts, List<String> designated) {
        this.order = order;
        this.payment = payment;
        this.debts = debts;
        this.designated = designated;
        this.rest = payment.amount();
    }

    Imputation imputation() {
        for (var reference : designated) {
            debts.stream()
                    .filter(debt -> debt.reference().equals(reference))
                    .map(OpenDebt::all)
                    .filter(part -> !part.isPaid())
                    .forEach(part -> meet(part, part.outstanding().min(rest), Because.DESIGNATED));
        }
        var ranked = ranked();
        for (var first = 0; first < ranked.size() && rest.isPositive(); ) {
            var equals = equalsOf(ranked, first);
            share(equals);
            first += equals.size();
        }
        return new Imputation(payment, parts, rest);
    }

    private List<DebtPart> ranked() {
        return debts.stream()
                .filter(debt -> !designated.contains(debt.reference()))
                .flatMap(this::partsOf)
                .filter(part -> !part.isPaid())
                .sorted(order.comparator())
                .toList();
    }

    private Stream<DebtPart> partsOf(OpenDebt debt) {
        var paidOn = payment.receivedOn();
        return order.tellsDueApart() ? Stream.of(debt.dueOn(paidOn), debt.dueAfter(paidOn)) : Stream.of(debt.all());
    }

    private List<DebtPart> equalsOf(List<DebtPart> ranked, int first) {
        var comparator = order.comparator();
        return ranked.subList(first, ranked.size()).stream()
                .takeWhile(part -> comparator.compare(ranked.get(first), part) == 0)
                .toList();
    }

    private void share(List<DebtPart> equals) {
        var open = equals.stream().map(DebtPart::outstanding).toList();
        var amount = open.stream().reduce(Money::plus).orElseThrow().min(rest);
        var shares = ProRata.shares(amount, open);
        for (var i = 0; i < equals.size(); i++) {
            meet(equals.get(i), shares.get(i), equals.size() == 1 ? Because.RANKED : Because.PRO_RATA);
        }
    }

    private void meet(DebtPart part, Money amount, Because because) {
        if (amount.isZero()) {
            return;
        }
        var debt = part.debt();
        var share = new Payment(payment.reference(), amount, payment.receivedOn(), payment.payer());
        var allocation = debt.order().allocate(share, part.open()).orThrow();
        parts.add(new Imputation.Part(debt.reference(), amount.minus(allocation.overpaid()), because, allocation));
        rest = rest.minus(amount).plus(allocation.overpaid());
    }
}
