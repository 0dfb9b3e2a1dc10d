package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.accrual.LatePrincipal;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.Terms;

/** What past-due principal has earned during one fold and is not asked for yet, exact. */
final class LateInterest {
    private final Terms terms;
    private Fraction pending = Fraction.ZERO;

    LateInterest(Terms terms) {
        this.terms = terms;
    }

    /** Goes on to a day that is not earlier; what was earned is asked for with each row that falls due on the way. */
    void advance(Book book, LocalDate to) {
        if (terms.convention().latePrincipal() == LatePrincipal.RESTS) {
            return;
        }
        for (var row = next(book, to); row.isPresent(); row = next(book, to)) {
            fallDue(book, row.get());
        }
        if (isRunning(book)) {
            earn(book, running(book, to), to);
        }
    }

    /** Whether principal is late and earns. */
    boolean isRunning(Book book) {
        return terms.convention().latePrincipal() == LatePrincipal.EARNS
                && book.openOf(book.dueRows(), Component.PRINCIPAL).isPositive();
    }

    private static Optional<Row> next(Book book, LocalDate to) {
        return book.laterRows().stream().findFirst().filter(row -> !row.dueOn().isAfter(to));
    }

    /** The row is drawn anew on the day before it is due, with what late principal has earned in its interest. */
    private void fallDue(Book book, Row row) {
        var course = book.course();
        earn(book, row.slot().period(), row.dueOn());
        var owed = take();
        if (!owed.isZero()) {
            course.advance(book.rows().all(), row.dueOn().minusDays(1));
            course.owe(owed);
            if (book.redraw(Recast.SAME_INSTALMENT).isPresent()) {
                course.owe(owed.times(BigDecimal.ONE.negate()));
                book.levy(new Row.Levy(Component.INTEREST, money(owed), row.dueOn()));
            }
        }
        course.advance(book.rows().all(), row.dueOn());
    }

    /** Hands out all that is pending. */
    Fraction take() {
        var taken = pending;
        pending = Fraction.ZERO;
        return taken;
    }

    Money money(Fraction owed) {
        return owed.money(terms.currency(), terms.convention().rounding());
    }

    private void earn(Book book, Period period, LocalDate to) {
        var late = book.openOf(book.dueRows(), Component.PRINCIPAL);
        pending = pending.plus(book.course().earned(period, to).times(late.amount()));
    }

    /** The period that runs on the day of the course; after the last, regular ones follow on. */
    private Period running(Book book, LocalDate to) {
        var later = book.laterPeriods();
        if (!later.isEmpty()) {
            return later.getFirst();
        }
        var last = book.rows().all().stream()
                .filter(Row::isDrawn)
                .toList()
                .getLast()
                .dueOn();
        return book.course().periods(last, to.isAfter(last) ? to : last, 1).getFirst();
    }
}
