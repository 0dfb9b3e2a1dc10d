package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.creditrepair.repair.money.Money;

/**
 * One row of a schedule.
 *
 * @param number 1 for the first
 * @param from first day of the period
 * @param dueOn last day on which it is paid in time
 * @param days days of the period as the day count shows them (30/360 per period: 30 a month); a pause is not taken off
 * @param opening principal before it
 * @param principal part that repays principal
 * @param interest interest of the period, and any that is carried into it
 * @param fee fees, never bearing interest
 * @param penalty penalty interest, never bearing interest
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

    /** Real days of the period, whatever the day count. */
    public int calendarDays() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, dueOn));
    }

    Instalment carrying(Charges charges) {
        return new Instalment(
                number,
                from,
                dueOn,
                days,
                opening,
                principal,
                interest.plus(charges.carriedInterest()),
                fee.plus(charges.carriedFee()),
                penalty.plus(charges.carriedPenalty()),
                closing);
    }
}
