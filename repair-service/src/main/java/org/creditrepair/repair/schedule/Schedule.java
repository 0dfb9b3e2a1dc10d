package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.creditrepair.repair.money.Money;

/**
 * Equal monthly instalments. Interest is a twelfth of the annual rate on the opening balance (30/360), rounded half up
 * to the cent; the last row repays what is left. What is due already and bears no interest, overdue interest and the
 * fees left after the waiver, is due with the first instalment. Each due date is counted from the start, so that the
 * 31st becomes the last day of a shorter month and the 31st again after it. No amount depends on the start.
 */
public record Schedule(List<Instalment> rows) {
    private static final int DAYS_A_MONTH = 30;
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    /** Enough that no row moves: amounts have at most 15 digits before the point. */
    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public Schedule {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a schedule needs at least one row");
        }
        rows = List.copyOf(rows);
    }

    /** The schedule of a plan that starts on {@code start}; its first instalment is due a month later. */
    public static Schedule of(Terms terms, LocalDate start) {
        var nothing = Money.zero(terms.principal().currency());
        var instalment = instalmentOf(terms);
        var rows = new ArrayList<Instalment>();
        var opening = terms.principal();
        for (var number = 1; number <= terms.instalments(); number++) {
            var accrued = monthlyInterest(opening, terms.annualRate());
            var principal = number == terms.instalments()
                    ? opening
                    : instalment.minus(accrued).max(nothing).min(opening);
            var closing = opening.minus(principal);
            rows.add(new Instalment(
                    number,
                    start.plusMonths(number - 1L),
                    start.plusMonths(number),
                    DAYS_A_MONTH,
                    opening,
                    principal,
                    number == 1 ? accrued.plus(terms.carriedInterest()) : accrued,
                    number == 1 ? terms.fees() : nothing,
                    nothing,
                    closing));
            opening = closing;
        }
        return new Schedule(rows);
    }

    public Money total() {
        return rows.stream().map(Instalment::total).reduce(Money::plus).orElseThrow();
    }

    public LocalDate firstDueOn() {
        return rows.getFirst().dueOn();
    }

    private static Money monthlyInterest(Money balance, BigDecimal annualRate) {
        var exact = balance.amount().multiply(annualRate).divide(MONTHS_A_YEAR, PRECISION);
        return Money.rounded(exact, balance.currency());
    }

    /** The annuity {@code P * i / (1 - (1 + i)^-n)}, or {@code P / n} where no interest runs. */
    private static Money instalmentOf(Terms terms) {
        var principal = terms.principal().amount();
        var monthly = terms.annualRate().divide(MONTHS_A_YEAR, PRECISION);
        if (monthly.signum() == 0) {
            return Money.rounded(
                    principal.divide(BigDecimal.valueOf(terms.instalments()), PRECISION),
                    terms.principal().currency());
        }
        var growth = BigDecimal.ONE.add(monthly).pow(terms.instalments(), PRECISION);
        var exact = principal.multiply(monthly).multiply(growth).divide(growth.subtract(BigDecimal.ONE), PRECISION);
        return Money.rounded(exact, terms.principal().currency());
    }
}
