package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import org.creditrepair.repair.money.Money;

/**
 * One row of a schedule.
 *
 * @param number 1 for the first
 * @param from first day of the period
 * @param dueOn last day on which it is paid in time
 * @param days days of the period that bear interest (30/360: 30 a month)
 * @param opening principal before it
 * @param principal part that repays principal
 * @param interest interest of the period; in the first row also interest that was overdue before the plan
 * @param fee late fees that were not waived; in the first row only
 * @param penalty penalty interest
 * @param closing principal after it
 */
public record Instalment(
        int number,
        LocalDate from,
        LocalDate dueOn,
        int days,
        Money opening,
        Money principal,
        Money interest,
        Money fee,
        Money penalty,
        Money closing) {

    public Instalment {
        if (!opening.minus(principal).equals(closing)) {
            throw new IllegalArgumentException(
                    "closing of instalment " + number + " is not opening less principal: " + closing);
        }
    }

    public Money total() {
        return principal.plus(interest).plus(fee).plus(penalty);
    }
}
