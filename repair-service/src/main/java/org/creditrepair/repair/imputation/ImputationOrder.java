package org.creditrepair.repair.imputation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The order in which a payment that does not cover several debts meets them. Debts that are equal by all criteria
 * share in proportion to what is open; the cents are placed by largest remainder, equal remainders in the order in
 * which the debts are given.
 *
 * <p>A debt is met as a whole: the criteria look at the debt, and inside it its own {@link AllocationOrder} goes from
 * instalment to instalment.
 *
 * @param criteria the first that tells two debts apart decides; each at most once
 */
public record ImputationOrder(List<Criterion> criteria) {

    public ImputationOrder {
        criteria = List.copyOf(criteria);
        if (!criteria.isEmpty() && EnumSet.copyOf(criteria).size() < criteria.size()) {
            throw new IllegalArgumentException("criteria must be distinct: " + criteria);
        }
    }

    /**
     * Civil Code 560 (in force since 2021-01-01): due first, least secured, heaviest burden, earliest due, in
     * proportion.
     */
    public static ImputationOrder civilCode560() {
        return new ImputationOrder(List.of(Criterion.values()));
    }

    /**
     * Where a payment goes.
     *
     * @param designated references of the debts that the debtor designated when paying, in that order; they come
     *     before all criteria (Civil Code 560, first paragraph) and are met whole, what is not due included. Empty
     *     for none
     * @return refused where a designated debt is not among the debts ({@code designated}) or comes twice, where two
     *     debts have one reference, or as {@link AllocationOrder#allocate} refuses
     */
    public Result<Imputation> impute(Payment payment, List<OpenDebt> debts, List<String> designated) {
        return refusal(payment, debts, designated)
                .map(Result::<Imputation>refused)
                .orElseGet(() -> Result.of(new Imputer(this, payment, debts, designated).imputation()));
    }

    Comparator<DebtPart> comparator() {
        Comparator<DebtPart> allEqual = (one, other) -> 0;
        return criteria.stream().map(Criterion::comparator).reduce(allEqual, Comparator::thenComparing);
    }

    boolean tellsDueApart() {
        return criteria.contains(Criterion.DUE);
    }

    private static Optional<Refusal> refusal(Payment payment, List<OpenDebt> debts, List<String> designated) {
        var references = new HashSet<String>();
        for (var debt : debts) {
            if (!references.add(debt.reference())) {
                return Optional.of(new Refusal(Reason.COMES_TWICE, "debts.reference", debt.reference()));
            }
            var refused = debt.order().allocate(payment, debt.instalments()).asRefusal();
            if (refused.isPresent()) {
                return refused;
            }
        }
        return payment.amount().isPositive()
                ? designationRefusal(references, designated)
                : Optional.of(new Refusal(
                        Reason.NOT_POSITIVE, "payment.amount", payment.amount().toString()));
    }

    private static Optional<Refusal> designationRefusal(HashSet<String> references, List<String> designated) {
        var seen = new HashSet<String>();
        for (var reference : designated) {
            if (!references.contains(reference)) {
                return Optional.of(new Refusal(Reason.UNKNOWN, "designated", reference));
            }
            if (!seen.add(reference)) {
                return Optional.of(new Refusal(Reason.COMES_TWICE, "designated", reference));
            }
        }
        return Optional.empty();
    }
}
