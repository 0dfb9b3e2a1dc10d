package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.repair.accrual.Accrual;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.accrual.Rates;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Result;

/**
 * The terms of a loan. Start with {@link #of} and change what differs:
 *
 * <pre>{@code
 * var terms = Terms.of(Money.of("10000.00", "CNY"), new BigDecimal("0.12"), LocalDate.of(2024, 1, 31), 12)
 *         .with(Repayment.by(Method.EQUAL_PRINCIPAL))
 *         .with(Timetable.monthly(12).firstDueOn(LocalDate.of(2024, 3, 15)))
 *         .with(Grace.NONE.onPrincipal(2))
 *         .with(Convention.daily(DayCount.ACTUAL_365));
 * Result<Schedule> schedule = Schedule.of(terms);
 * }</pre>
 *
 * Any terms can be written down; those that cannot be are refused, with field and value, when a schedule is asked for.
 *
 * @param amount what is lent, the down payment included
 * @param annualRate nominal rate a year as a fraction, 0.18 for 18 %, with as many decimals as there are
 * @param from the day of the loan: interest runs from its night
 */
public record Terms(
        Money amount,
        BigDecimal annualRate,
        LocalDate from,
        Timetable timetable,
        Repayment repayment,
        Grace grace,
        Charges charges,
        Convention convention,
        Limits limits) {

    public Terms {
        Objects.requireNonNull(amount, "amount is missing");
        Objects.requireNonNull(annualRate, "annualRate is missing");
        Objects.requireNonNull(from, "from is missing");
        Objects.requireNonNull(timetable, "timetable is missing");
        Objects.requireNonNull(repayment, "repayment is missing");
        Objects.requireNonNull(grace, "grace is missing");
        Objects.requireNonNull(charges, "charges are missing");
        Objects.requireNonNull(convention, "convention is missing");
        Objects.requireNonNull(limits, "limits are missing");
    }

    /** Equal monthly instalments by the {@linkplain Convention#STANDARD standard convention}. */
    public static Terms of(Money amount, BigDecimal annualRate, LocalDate from, int instalments) {
        return new Terms(
                amount,
                annualRate,
                from,
                Timetable.monthly(instalments),
                Repayment.by(Method.EQUAL_INSTALMENT),
                Grace.NONE,
                Charges.none(amount.currency()),
                Convention.STANDARD,
                Limits.NONE);
    }

    public Terms with(Timetable other) {
        return new Terms(amount, annualRate, from, other, repayment, grace, charges, convention, limits);
    }

    public Terms with(Repayment other) {
        return new Terms(amount, annualRate, from, timetable, other, grace, charges, convention, limits);
    }

    public Terms with(Grace other) {
        return new Terms(amount, annualRate, from, timetable, repayment, other, charges, convention, limits);
    }

    public Terms with(Charges other) {
        return new Terms(amount, annualRate, from, timetable, repayment, grace, other, convention, limits);
    }

    public Terms with(Convention other) {
        return new Terms(amount, annualRate, from, timetable, repayment, grace, charges, other, limits);
    }

    public Terms with(Limits other) {
        return new Terms(amount, annualRate, from, timetable, repayment, grace, charges, convention, other);
    }

    public String currency() {
        return amount.currency();
    }

    /** These terms, or the first thing in them that cannot be. */
    public Result<Terms> checked() {
        return new TermsCheck(this)
                .firstRefusal()
                .<Result<Terms>>map(Result::refused)
                .orElseGet(() -> Result.of(this));
    }

    /** The row of the down payment. */
    public Optional<Instalment> downPayment() {
        var nothing = Money.zero(currency());
        return repayment
                .downPayment()
                .map(paid ->
                        new Instalment(1, from, from, 0, amount, paid, nothing, nothing, nothing, amount.minus(paid)));
    }

    /** What the rows after the down payment follow from; for {@linkplain #checked checked} terms only. */
    public Tail tail() {
        var periods = timetable.periods(from, convention.stub());
        var financed = repayment.downPayment().map(amount::minus).orElse(amount);
        return new Tail(
                slots(periods),
                Opening.of(from, financed),
                repayment.method(),
                repayment.instalment(),
                repayment.balloon().orElse(Money.zero(currency())),
                charges.feeEach(),
                new Accrual(convention, timetable.frequency(), rates(periods)));
    }

    /** The row of this number holds back, by the grace agreed at the start. */
    public Slot slot(int number, Period period) {
        var instalment = repayment.downPayment().isPresent() ? number - 1 : number;
        return new Slot(
                number,
                period,
                instalment <= grace.principal(),
                instalment <= grace.interest() ? Slot.Deferral.CARRIED : Slot.Deferral.NONE,
                false);
    }

    private List<Slot> slots(List<Period> periods) {
        var first = repayment.downPayment().isPresent() ? 2 : 1;
        if (repayment.method() == Method.BULLET) {
            return List.of(slot(first, Period.over(periods)));
        }
        var slots = new ArrayList<Slot>(periods.size());
        for (var i = 0; i < periods.size(); i++) {
            slots.add(slot(first + i, periods.get(i)));
        }
        return slots;
    }

    private Rates rates(List<Period> periods) {
        var rates = Rates.of(annualRate);
        var free = grace.interestFree() == 0
                ? from
                : periods.get(grace.interestFree() - 1).due();
        var start = grace.interestFrom().filter(free::isBefore).orElse(free);
        return start.isAfter(from) ? rates.paused(new Rates.Pause(from, start)) : rates;
    }
}
