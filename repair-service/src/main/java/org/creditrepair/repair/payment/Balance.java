package org.creditrepair.repair.payment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.plan.RepairPlan;
import org.creditrepair.repair.schedule.Instalment;

/**
 * A plan less what has been paid into it.
 *
 * @param instalments what is left of each instalment, in their order
 * @param paid what has been paid by instalment
 */
public record Balance(RepairPlan plan, List<OpenInstalment> instalments, Map<Integer, Money> paid) {

    static Balance of(RepairPlan plan, List<RecordedPayment.Line> lines) {
        var nothing = Money.zero(plan.currency());
        var paid = new HashMap<Integer, Money>();
        lines.forEach(line -> paid.merge(line.instalment(), line.amount(), Money::plus));
        var open = plan.schedule().rows().stream()
                .map(row -> new OpenInstalment(row.number(), row.dueOn(), left(row, lines, nothing)))
                .toList();
        return new Balance(plan, open, Map.copyOf(paid));
    }

    /** What is left of the whole plan. */
    public Money outstanding() {
        return instalments.stream().map(OpenInstalment::outstanding).reduce(Money.zero(plan.currency()), Money::plus);
    }

    /** The instalment of this number. */
    public OpenInstalment instalment(int number) {
        return instalments.stream()
                .filter(instalment -> instalment.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no instalment " + number));
    }

    private static Breakdown left(Instalment row, List<RecordedPayment.Line> lines, Money nothing) {
        var left = new Breakdown(nothing, row.fee(), row.penalty(), row.interest(), row.principal());
        for (var line : lines) {
            if (line.instalment() == row.number()) {
                left = left.minus(line.component(), line.amount());
            }
        }
        return left;
    }
}
