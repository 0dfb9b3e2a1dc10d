package org.creditrepair.repair.imputation;

import java.util.Comparator;

/** What puts one debt before another. */
public enum Criterion {
    /**
     * What is due on the day of the payment goes first: the instalments of a debt that are due apart from those that
     * are not.
     */
    DUE(Comparator.comparing(part -> !part.due())),
    /** The debt with the least security goes first. */
    LEAST_SECURED(Comparator.comparing(part -> part.debt().security())),
    /** The debt with the heaviest burden goes first. */
    HEAVIEST_BURDEN(Comparator.comparing(part -> part.debt().burden().negate())),
    /** The debt whose oldest open instalment was due first goes first. */
    EARLIEST_DUE(Comparator.comparing(DebtPart::earliestDueOn));

    private final Comparator<DebtPart> comparator;

    Criterion(Comparator<DebtPart> comparator) {
        this.comparator = comparator;
    }

    Comparator<DebtPart> comparator() {
        return comparator;
    }
}
