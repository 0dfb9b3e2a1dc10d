package org.creditrepair.repair.imputation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.OpenInstalment;

/**
 * One of several debts of the same kind between the same parties.
 *
 * @param reference unique among them
 * @param security how well the creditor is secured, in one measure for all the debts: the value of the security, or
 *     its share of the debt; 0 for none. It is compared, never calculated with
 * @param burden how heavy the debt is for the debtor, in one measure for all: usually the all-in annual rate. It is
 *     compared, never calculated with
 * @param instalments what is left of them
 * @param order the order inside the debt
 */
public record OpenDebt(
        String reference,
        BigDecimal security,
        BigDecimal burden,
        List<OpenInstalment> instalments,
        AllocationOrder order) {

    public OpenDebt {
        Objects.requireNonNull(reference, "reference is missing");
        Objects.requireNonNull(security, "security is missing");
        Objects.requireNonNull(burden, "burden is missing");
        Objects.requireNonNull(order, "order is missing");
        instalments = List.copyOf(instalments);
    }

    /** A debt under the order of Civil Code 561. */
    public static OpenDebt of(
            String reference, BigDecimal security, BigDecimal burden, List<OpenInstalment> instalments) {
        return new OpenDebt(reference, security, burden, instalments, AllocationOrder.civilCode561());
    }

    DebtPart all() {
        return part(instalments, false);
    }

    DebtPart dueOn(LocalDate date) {
        return part(
                instalments.stream()
                        .filter(instalment -> !instalment.dueOn().isAfter(date))
                        .toList(),
                true);
    }

    DebtPart dueAfter(LocalDate date) {
        return part(
                instalments.stream()
                        .filter(instalment -> instalment.dueOn().isAfter(date))
                        .toList(),
                false);
    }

    private DebtPart part(List<OpenInstalment> chosen, boolean due) {
        return new DebtPart(
                this, chosen.stream().filter(instalment -> !instalment.isPaid()).toList(), due);
    }
}
