package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;

/**
 * The instalments of a loan. Interest of a row is its exact value (balance x rate x years, summed where the rate or the
 * balance changes inside the period) rounded once; nothing is rounded before. The last row repays what is left and so
 * absorbs every remainder. A loan that is repaid before its last period has fewer rows.
 *
 * @param rows in the order of their due dates, the down payment first where there is one
 */
public record Schedule(List<Instalment> rows) {

    public Schedule {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one row");
        }
        rows = List.copyOf(rows);
    }

    /**
     * The schedule that follows from terms.
     *
     * @return refused, naming field and value, where a term cannot be: see {@link Terms}
     */
    public static Result<Schedule> of(Terms terms) {
        return terms.checked()
                .then(sound -> sound.tail().draw())
                .map(drawn -> new Schedule(withDownPayment(terms, drawn.rows())));
    }

    public Money total() {
        return sum(Instalment::total);
    }

    public Money principal() {
        return sum(Instalment::principal);
    }

    public Money interest() {
        return sum(Instalment::interest);
    }

    public LocalDate firstDueOn() {
        return rows.getFirst().dueOn();
    }

    public LocalDate lastDueOn() {
        return rows.getLast().dueOn();
    }

    private Money sum(Function<Instalment, Money> part) {
        return rows.stream().map(part).reduce(Money::plus).orElseThrow();
    }

    private static List<Instalment> withDownPayment(Terms terms, List<Instalment> drawn) {
        var rows = new ArrayList<Instalment>(drawn.size() + 1);
        terms.downPayment().ifPresent(rows::add);
        rows.add(drawn.getFirst().carrying(terms.charges()));
        rows.addAll(drawn.subList(1, drawn.size()));
        return rows;
    }
}
