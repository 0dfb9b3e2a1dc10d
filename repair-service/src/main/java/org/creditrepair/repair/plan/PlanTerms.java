package org.creditrepair.repair.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Charges;
import org.creditrepair.repair.schedule.Schedule;
import org.creditrepair.repair.schedule.Terms;

/**
 * What a plan repays and how: equal monthly instalments by the standard convention, so that no amount depends on the
 * start.
 *
 * @param principal what bears interest
 * @param annualRate nominal rate a year as a fraction, 0.18 for 18 %
 * @param instalments number of monthly instalments
 * @param carriedInterest interest that was overdue before the plan; due with the first instalment
 * @param fees late fees that are left after the waiver; due with the first instalment
 */
public record PlanTerms(Money principal, BigDecimal annualRate, int instalments, Money carriedInterest, Money fees) {

    /** One unit of the currency for each instalment: with less, rounding would leave some with nothing in them. */
    static Money smallestPrincipal(int instalments, String currency) {
        return new Money(BigDecimal.valueOf(instalments), currency);
    }

    /** The schedule of a plan that starts on this day; its first instalment is due a month later. */
    Schedule scheduleFrom(LocalDate start) {
        var nothing = Money.zero(principal.currency());
        var charges = Charges.none(principal.currency()).withCarried(carriedInterest, fees, nothing);
        return Schedule.of(Terms.of(principal, annualRate, start, instalments).with(charges))
                .orThrow();
    }
}
