package org.creditrepair.repair.imputation;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.money.Money;

/**
 * Instalments of a debt that rank together: those that are due, those that are not, or all.
 *
 * @param open none is paid
 */
record DebtPart(OpenDebt debt, List<OpenInstalment> open, boolean due) {

    boolean isPaid() {
        return open.isEmpty();
    }

    Money outstanding() {
        return open.stream()
                .map(OpenInstalment::outstanding)
                .reduce(Money::plus)
                .orElseThrow();
    }

    LocalDate earliestDueOn() {
        return open.stream()
                .map(OpenInstalment::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
