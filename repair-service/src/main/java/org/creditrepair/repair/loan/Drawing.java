package org.creditrepair.repair.loan;

import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Slot;
import org.creditrepair.repair.schedule.Tail;

/** Draws the rows that are to come; what was charged, waived and paid of old ones goes over to those in their place. */
final class Drawing {
    private final Book book;
    private final Course course;
    private final Rows rows;

    Drawing(Book book) {
        this.book = book;
        this.course = book.course();
        this.rows = book.rows();
    }

    /** Rows for these periods take the place of those to come; nothing changes where that is refused. */
    Optional<Refusal> anew(List<Period> periods, InstalmentAmount instalment) {
        var slots = course.slots(book.kept() + 1, periods);
        return switch (course.tail(book.dueRows(), slots, instalment).draw()) {
            case Result.Refused<Tail.Drawn>(var refusal) -> Optional.of(refusal);
            case Result.Accepted<Tail.Drawn>(var drawn) ->
                replaced(slots, drawn) ? anew(book.laterPeriods(), instalment) : Optional.empty();
        };
    }

    /**
     * The row that runs on the day of the course is due on it and takes all principal and all that was to be asked for
     * later; later rows fall away. Where no row runs, all is with the last row, or with a new one where that is due
     * before the day and something was to be asked for later.
     */
    void now() {
        var kept = book.kept();
        var later = book.laterRows();
        var owed = book.late().take();
        var old = later.isEmpty() ? rows.cutTo(kept) : cutNow(later.getFirst().slot(), owed);
        var last = rows.all().getLast();
        if (later.isEmpty()) {
            last = old.isEmpty() || !last.dueOn().isBefore(course.asOf()) ? last : book.besideDueOn(course.asOf());
            rows.levyOn(last, Component.INTEREST, book.late().money(owed));
        }
        for (var row : old) {
            for (var levy : row.levies()) {
                rows.levy(last.number(), levy);
            }
        }
        settleAgain(old, rows.after(last.number() - 1), kept);
    }

    void add(List<Slot> slots, Tail.Drawn drawn) {
        for (var i = 0; i < drawn.rows().size(); i++) {
            rows.add(Row.of(drawn.rows().get(i), slots.get(i), drawn.earned().get(i)));
        }
        course.drawnWith(drawn.regular());
    }

    /** Whether the balance got lower by money that had paid old rows. */
    private boolean replaced(List<Slot> slots, Tail.Drawn drawn) {
        var kept = book.kept();
        var old = rows.cutTo(kept);
        add(slots, drawn);
        old.forEach(row -> row.levies().forEach(levy -> book.levy(levy, kept)));
        return settleAgain(old, rows.after(kept), kept);
    }

    private List<Row> cutNow(Slot current, Fraction owed) {
        var slot = Slot.free(current.number(), current.period().cutAt(course.asOf()));
        course.owe(owed);
        var tail = course.tail(book.dueRows(), List.of(slot), new InstalmentAmount.Computed());
        var drawn = tail.draw().orThrow();
        var old = rows.cutTo(book.kept());
        add(List.of(slot), drawn);
        return old;
    }

    private boolean settleAgain(List<Row> old, List<Row> fresh, int kept) {
        for (var component : Component.values()) {
            var waived =
                    old.stream().map(row -> row.state().waived().of(component)).reduce(book.nothing(), Money::plus);
            rows.waive(fresh, component, waived);
        }
        return book.receipts().payAgain(kept);
    }
}
