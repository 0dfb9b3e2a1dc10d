package org.creditrepair.repair.allocation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.creditrepair.repair.money.Money;

/**
 * Where a payment goes. Lines, principal to re-amortise and overpayment add up to the payment.
 *
 * @param lines what the instalments get, in the order in which they get it; none is zero
 * @param toReamortise what lowers the principal that is not due yet, so that its instalments have to be computed
 *     anew; zero unless the order says {@link FuturePart#RE_AMORTISATION}
 * @param overpaid what nothing could take
 */
public record Allocation(Payment payment, List<Line> lines, Money toReamortise, Money overpaid) {

    public Allocation {
        lines = List.copyOf(lines);
    }

    /** One amount to one component of one instalment. */
    public record Line(int instalment, Timing timing, Component component, Money amount) {}

    /** What the instalments get, by component; principal to re-amortise is not in it. */
    public Breakdown byComponent() {
        return sum(lines, payment.amount().currency());
    }

    /** What is left of the instalments after it; others stay as they are. */
    public List<OpenInstalment> applyTo(List<OpenInstalment> instalments) {
        return changed(instalments, Breakdown::minus);
    }

    /** The instalments as they were before it: exactly undoes {@link #applyTo}. */
    public List<OpenInstalment> undoFrom(List<OpenInstalment> instalments) {
        return changed(instalments, Breakdown::plus);
    }

    private List<OpenInstalment> changed(
            List<OpenInstalment> instalments, BiFunction<Breakdown, Breakdown, Breakdown> change) {
        var paid = byInstalment();
        return instalments.stream()
                .map(instalment -> paid.containsKey(instalment.number())
                        ? instalment.leaving(change.apply(instalment.open(), paid.get(instalment.number())))
                        : instalment)
                .toList();
    }

    /** What each instalment gets that gets anything, by its number. */
    public Map<Integer, Breakdown> byInstalment() {
        var paid = new HashMap<Integer, Breakdown>();
        for (var line : lines) {
            paid.merge(line.instalment(), Breakdown.only(line.component(), line.amount()), Breakdown::plus);
        }
        return Map.copyOf(paid);
    }

    private static Breakdown sum(List<Line> lines, String currency) {
        return lines.stream()
                .map(line -> Breakdown.only(line.component(), line.amount()))
                .reduce(Breakdown.zero(currency), Breakdown::plus);
    }
}
