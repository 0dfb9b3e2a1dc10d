package org.creditrepair.repair.loan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.money.Money;

/** What came in during one fold, and the credit that is left of it. */
final class Receipts {
    private final Map<String, Receipt> byId = new LinkedHashMap<>();
    private final Money nothing;
    private Money refunded;

    Receipts(String currency) {
        this.nothing = Money.zero(currency);
        this.refunded = nothing;
    }

    List<Receipt> all() {
        return List.copyOf(byId.values());
    }

    Optional<Receipt> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Adds one, or takes the place of the one with its id. */
    void keep(Receipt receipt) {
        byId.put(receipt.id(), receipt);
    }

    void refund(Money amount) {
        refunded = refunded.plus(amount);
    }

    Money credit() {
        return byId.values().stream()
                .map(Receipt::credit)
                .reduce(nothing, Money::plus)
                .minus(refunded);
    }
}
