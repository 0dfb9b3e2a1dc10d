package org.creditrepair.repair.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.OpenInstalment;

/**
 * How late a loan is.
 *
 * @param late its instalments that are past due and not paid, oldest first
 * @param lateness that of the oldest
 * @param band of the loan's delinquent days
 */
public record LoanArrears(LocalDate asOf, List<InstalmentArrears> late, Lateness lateness, Band band) {

    public LoanArrears {
        late = List.copyOf(late);
    }

    /** How late one instalment is. */
    public record InstalmentArrears(OpenInstalment instalment, Lateness lateness, Band band) {}

    /** What is past due, by component; nothing where no instalment is late. */
    public Optional<Breakdown> amount() {
        return late.stream().map(arrears -> arrears.instalment().open()).reduce(Breakdown::plus);
    }

    /** First day that counts as being late with the oldest instalment. */
    public Optional<LocalDate> since() {
        return late.stream()
                .map(arrears -> arrears.instalment().dueOn().plusDays(1))
                .findFirst();
    }
}
