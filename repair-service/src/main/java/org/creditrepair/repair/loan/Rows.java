package org.creditrepair.repair.loan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.creditrepair.repair.allocation.Allocation;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;

/** The rows of one fold in the order of their due dates; the row of number n stands at n - 1. */
final class Rows {
    private final Breakdown nothing;
    private final List<Row> rows = new ArrayList<>();

    Rows(String currency) {
        this.nothing = Breakdown.zero(currency);
    }

    List<Row> all() {
        return List.copyOf(rows);
    }

    /** How many are due by a day. */
    int countDueBy(LocalDate day) {
        var count = 0;
        while (count < rows.size() && !rows.get(count).dueOn().isAfter(day)) {
            count++;
        }
        return count;
    }

    List<Row> dueBy(LocalDate day) {
        return List.copyOf(rows.subList(0, countDueBy(day)));
    }

    List<Row> dueAfter(LocalDate day) {
        return after(countDueBy(day));
    }

    /** All after the first so many. */
    List<Row> after(int kept) {
        return List.copyOf(rows.subList(kept, rows.size()));
    }

    /** How many of the schedule there are. */
    int countDrawn() {
        return Math.toIntExact(rows.stream().filter(Row::isDrawn).count());
    }

    Breakdown open() {
        return rows.stream().map(Row::open).reduce(nothing, Breakdown::plus);
    }

    Breakdown waived() {
        return rows.stream().map(row -> row.state().waived()).reduce(nothing, Breakdown::plus);
    }

    void add(Row row) {
        rows.add(row);
    }

    /** Takes away all but the first so many; returns what it took. */
    List<Row> cutTo(int kept) {
        var tail = rows.subList(kept, rows.size());
        var old = List.copyOf(tail);
        tail.clear();
        return old;
    }

    void pay(Allocation.Line line) {
        change(line.instalment(), row -> row.paid(line.component(), line.amount()));
    }

    void unpay(Allocation.Line line) {
        change(line.instalment(), row -> row.unpaid(line.component(), line.amount()));
    }

    void levy(int number, Row.Levy levy) {
        if (levy.amount().isPositive()) {
            change(number, row -> row.levied(levy));
        }
    }

    void levyOn(Row row, Component component, Money amount) {
        levy(row.number(), new Row.Levy(component, amount, row.dueOn()));
    }

    void move(Row row, Component component, Money amount) {
        if (amount.isPositive()) {
            change(row.number(), own -> own.moved(component, amount));
        }
    }

    /** Gives up as much of a component as there is, of the rows in their order, up to an amount; returns its rest. */
    Money waive(List<Row> some, Component component, Money amount) {
        var rest = amount;
        for (var row : some) {
            var part = rows.get(row.number() - 1).open().of(component).min(rest);
            if (part.isPositive()) {
                change(row.number(), own -> own.waived(component, part));
                rest = rest.minus(part);
            }
        }
        return rest;
    }

    private void change(int number, UnaryOperator<Row> change) {
        rows.set(number - 1, change.apply(rows.get(number - 1)));
    }
}
