package org.creditrepair.notification.contact;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a contact is about.
 *
 * @param debts ids of the debts that it is about; empty where that is not known, which is taken to be all of them.
 *     Debts that the law treats as one (student loans under one account, 12 CFR 1006.14(b)(4)) have one id
 * @param isUrgent whether it cannot wait for the morning
 */
public record Matter(Purpose purpose, Set<String> debts, Nature nature, boolean isUrgent) {

    public Matter {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(nature, "nature");
        debts = Set.copyOf(debts);
    }

    /** An ordinary contact that can wait. */
    public static Matter of(Purpose purpose, String... debts) {
        return new Matter(purpose, Set.copyOf(List.of(debts)), Nature.ORDINARY, false);
    }

    public Matter urgent() {
        return new Matter(purpose, debts, nature, true);
    }

    public Matter as(Nature other) {
        return new Matter(purpose, debts, other, isUrgent);
    }

    boolean sharesDebtWith(Matter other) {
        return debts.isEmpty() || other.debts.isEmpty() || !Collections.disjoint(debts, other.debts);
    }
}
