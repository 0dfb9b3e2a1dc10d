package org.creditrepair.repair.schedule;

import java.util.List;
import java.util.Objects;
import org.creditrepair.repair.accrual.Accrual;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;

/**
 * All that the rows from some day on follow from: the whole of a new loan, or what is left of a running one.
 *
 * @param slots at least one
 * @param balloon principal left to the last row
 * @param feeEach fee of every row
 */
public record Tail(
        List<Slot> slots,
        Opening opening,
        Method method,
        InstalmentAmount instalment,
        Money balloon,
        Money feeEach,
        Accrual accrual) {

    public Tail {
        Objects.requireNonNull(opening, "opening is missing");
        Objects.requireNonNull(method, "method is missing");
        Objects.requireNonNull(instalment, "instalment is missing");
        Objects.requireNonNull(balloon, "balloon is missing");
        Objects.requireNonNull(feeEach, "feeEach is missing");
        Objects.requireNonNull(accrual, "accrual is missing");
        slots = List.copyOf(slots);
        if (slots.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one slot");
        }
    }

    /**
     * The rows.
     *
     * @param earned interest that the period of each row earned, whenever it is due
     * @param regular the instalment that the rows were drawn with, as {@link InstalmentAmount.Given} would say it
     */
    public record Drawn(List<Instalment> rows, List<Money> earned, Money regular) {}

    /** Draws the rows; refused where the instalment does not cover the interest of a row. */
    public Result<Drawn> draw() {
        return instalment instanceof InstalmentAmount.Level(var last) && method.spreadsPrincipal()
                ? Result.of(new Levelling(this, last).draw())
                : new Amortisation(this).draw();
    }
}
