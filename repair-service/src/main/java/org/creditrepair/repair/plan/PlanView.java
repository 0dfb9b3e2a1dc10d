package org.creditrepair.repair.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.moneytext.MoneyText;
import org.creditrepair.repair.schedule.Instalment;

/**
 * A plan as callers read it.
 *
 * @param principal what bears interest
 * @param total what the instalments add up to
 * @param waived late fees that are waived
 * @param ruleVersion the rule that it was made by
 * @param activatedOn absent before
 * @param assumption what the dates rest on until the plan is activated; absent afterwards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanView(
        UUID planId,
        int instalments,
        String annualRate,
        MoneyText principal,
        MoneyText total,
        MoneyText waived,
        String ruleVersion,
        LocalDate proposedOn,
        LocalDate firstDueOn,
        LocalDate activatedOn,
        String assumption,
        List<Row> schedule) {

    /**
     * @param dueOn last day on which it is paid in time
     * @param paid what has been paid of it
     */
    public record Row(
            int number,
            LocalDate from,
            LocalDate dueOn,
            int days,
            MoneyText opening,
            MoneyText principal,
            MoneyText interest,
            MoneyText fee,
            MoneyText penalty,
            MoneyText total,
            MoneyText closing,
            MoneyText paid) {

        static Row of(Instalment row, Money paid) {
            return new Row(
                    row.number(),
                    row.from(),
                    row.dueOn(),
                    row.days(),
                    MoneyText.of(row.opening()),
                    MoneyText.of(row.principal()),
                    MoneyText.of(row.interest()),
                    MoneyText.of(row.fee()),
                    MoneyText.of(row.penalty()),
                    MoneyText.of(row.total()),
                    MoneyText.of(row.closing()),
                    MoneyText.of(paid));
        }
    }

    /**
     * @param paid what has been paid by instalment; one that is absent has had no payment
     */
    public static PlanView of(RepairPlan plan, Map<Integer, Money> paid) {
        var schedule = plan.schedule();
        var terms = plan.terms();
        var nothing = Money.zero(plan.currency());
        return new PlanView(
                plan.id(),
                terms.instalments(),
                terms.annualRate().toPlainString(),
                MoneyText.of(terms.principal()),
                MoneyText.of(schedule.total()),
                MoneyText.of(plan.waived()),
                plan.ruleVersion(),
                plan.proposedOn(),
                schedule.firstDueOn(),
                plan.activatedOn().orElse(null),
                plan.isActivated() ? null : "The plan is activated on " + plan.expectedActivationOn() + ".",
                schedule.rows().stream()
                        .map(row -> Row.of(row, paid.getOrDefault(row.number(), nothing)))
                        .toList());
    }
}
