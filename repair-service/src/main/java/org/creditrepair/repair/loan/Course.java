package org.creditrepair.repair.loan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.accrual.Accrual;
import org.creditrepair.repair.accrual.Fraction;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.accrual.Rates;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.schedule.InstalmentAmount;
import org.creditrepair.repair.schedule.Method;
import org.creditrepair.repair.schedule.Opening;
import org.creditrepair.repair.schedule.Slot;
import org.creditrepair.repair.schedule.Tail;
import org.creditrepair.repair.schedule.Terms;

/** The interest-bearing side of one fold: principal, rates, pauses and holidays up to some day. */
final class Course {
    private final Terms terms;
    private final Money nothing;
    private final List<Holiday> holidays = new ArrayList<>();
    private Rates rates;
    private LocalDate asOf;
    private Principal principal;
    private Fraction accrued = Fraction.ZERO;
    private Money regular;
    private int dueDay;
    private int periods;
    private boolean isGraceOver;

    /**
     * Days on which nothing has to be paid.
     *
     * @param until included
     */
    record Holiday(LocalDate from, LocalDate until, Change.Treatment interest) {

        boolean covers(LocalDate dueOn) {
            return !dueOn.isBefore(from) && !dueOn.isAfter(until);
        }
    }

    Course(Terms terms, Tail whole) {
        this.terms = terms;
        this.nothing = Money.zero(terms.currency());
        this.rates = whole.accrual().rates();
        this.asOf = terms.from();
        this.principal = Principal.of(whole.opening().balance(), whole.opening().flatBase());
        this.regular = nothing;
        this.dueDay = terms.timetable().dueDayFrom(terms.from());
        this.periods = terms.timetable().instalments();
    }

    Money nothing() {
        return nothing;
    }

    LocalDate asOf() {
        return asOf;
    }

    Money balance() {
        return principal.balance();
    }

    BigDecimal annualRate() {
        return rates.on(asOf);
    }

    Rates rates() {
        return rates;
    }

    /** Goes on to a day that is not earlier: what is due by then is no longer in the balance. */
    void advance(List<Row> rows, LocalDate to) {
        for (var row : rows) {
            if (row.isDrawn() && row.dueOn().isAfter(to)) {
                accrue(row.slot().period(), to);
                return;
            }
            if (row.isDrawn() && row.dueOn().isAfter(asOf)) {
                principal = principal.dueTo(row.state().drawn().closing());
                accrued = Fraction.ZERO;
                asOf = row.dueOn();
            }
        }
        asOf = to.isAfter(asOf) ? to : asOf;
    }

    void drawnWith(Money instalment) {
        regular = instalment;
    }

    void changeRate(LocalDate from, BigDecimal annualRate) {
        rates = rates.changed(from, annualRate);
    }

    void pause(Rates.Pause pause) {
        rates = rates.paused(pause);
    }

    void grant(Holiday holiday) {
        holidays.add(holiday);
    }

    /** Instalments are due from this date on. The due day stays where it leads to that date, as the 31st to 30 April. */
    void dueFrom(LocalDate date) {
        if (!terms.timetable().frequency().shift(date, 0, dueDay).equals(date)) {
            dueDay = date.getDayOfMonth();
        }
    }

    /** The grace agreed at the start holds no more. */
    void endGrace() {
        isGraceOver = true;
    }

    /** How many periods the one row of a bullet loan has. */
    int periods() {
        return periods;
    }

    void lastFor(int count) {
        periods = count;
    }

    /** Principal past due is to come again: flat interest was counted on it, and goes on as it was. */
    void takeUp(Money pastDue) {
        principal = principal.takenUp(pastDue);
    }

    /** What was no principal becomes some. */
    void capitalise(Money amount) {
        principal = principal.capitalised(amount);
    }

    /** Principal is repaid before it is due; flat interest falls by the same share. */
    void takePrincipal(Money amount) {
        principal = principal.scaledTo(balance().minus(amount));
    }

    /** Principal that was repaid before it was due is to come again, and so is the flat interest on it. */
    void giveBack(Money amount) {
        principal = principal.scaledTo(balance().plus(amount));
    }

    /** Interest that the running period owes on top of what it earns; its instalment pays it. */
    void owe(Fraction interest) {
        accrued = accrued.plus(interest);
    }

    /** What a unit of principal earns from the day of the course to another. */
    Fraction earned(Period period, LocalDate to) {
        return accrual().between(period, asOf, to);
    }

    /** Nothing is to come. */
    void end() {
        principal = principal.dueTo(nothing);
        accrued = Fraction.ZERO;
        holidays.clear();
    }

    /** The holiday that frees what is due on a day. */
    Optional<Holiday> holidayOn(LocalDate dueOn) {
        return holidays.stream().filter(holiday -> holiday.covers(dueOn)).findFirst();
    }

    /** The instalment that what is left is drawn with. */
    InstalmentAmount instalment(Recast recast) {
        return recast == Recast.SAME_INSTALMENT
                ? new InstalmentAmount.Given(regular)
                : terms.repayment().instalment();
    }

    /** So many periods that follow one another, the first of any length. */
    List<Period> periods(LocalDate from, LocalDate firstDueOn, int count) {
        var frequency = terms.timetable().frequency();
        var periods = new ArrayList<Period>(count);
        var start = from;
        for (var number = 0; number < count; number++) {
            var due = number == 0 ? firstDueOn : frequency.shift(firstDueOn, number, dueDay);
            periods.add(terms.convention().stub().period(start, due, frequency, dueDay));
            start = due;
        }
        return periods;
    }

    /** The date on which the instalment after this one is due. */
    LocalDate next(LocalDate dueOn) {
        return terms.timetable().frequency().shift(dueOn, 1, dueDay);
    }

    /** Places for rows; what the first grace or a holiday holds back stays held back. */
    List<Slot> slots(int firstNumber, List<Period> periods) {
        if (terms.repayment().method() == Method.BULLET) {
            return List.of(terms.slot(firstNumber, Period.over(periods)));
        }
        var slots = new ArrayList<Slot>(periods.size());
        for (var period : periods) {
            var number = firstNumber + slots.size();
            slots.add(held(isGraceOver ? Slot.free(number, period) : terms.slot(number, period)));
        }
        return slots;
    }

    /** What rows after the kept ones follow from. */
    Tail tail(List<Row> kept, List<Slot> slots, InstalmentAmount instalment) {
        var deferred = nothing;
        var deferral = Slot.Deferral.CARRIED;
        var fee = nothing;
        for (var row : kept) {
            fee = row.slot().holdsFee() ? fee.plus(terms.charges().feeEach()) : nothing;
            deferred = deferred.plus(row.earned()).minus(row.state().drawn().interest());
            deferral = row.slot().defersInterest() && deferral != Slot.Deferral.SPLIT
                    ? row.slot().interest()
                    : deferral;
        }
        return new Tail(
                slots,
                opening(deferred, deferral, fee),
                terms.repayment().method(),
                instalment,
                terms.repayment().balloon().orElse(nothing).min(balance()),
                terms.charges().feeEach(),
                accrual());
    }

    private Opening opening(Money deferred, Slot.Deferral deferral, Money fee) {
        return new Opening(
                asOf,
                balance(),
                principal.flatBase(),
                accrued,
                deferral == Slot.Deferral.CARRIED ? deferred : nothing,
                deferral == Slot.Deferral.LEVELLED ? deferred : nothing,
                deferral == Slot.Deferral.SPLIT ? deferred : nothing,
                fee);
    }

    private Slot held(Slot slot) {
        return holidayOn(slot.period().due())
                .map(holiday -> slot.held(deferral(holiday.interest())))
                .orElse(slot);
    }

    private static Slot.Deferral deferral(Change.Treatment treatment) {
        return switch (treatment) {
            case WAIVED, CARRIED -> Slot.Deferral.CARRIED;
            case LEVELLED -> Slot.Deferral.LEVELLED;
            case SPLIT -> Slot.Deferral.SPLIT;
        };
    }

    private void accrue(Period period, LocalDate to) {
        if (to.isAfter(asOf)) {
            var base = terms.repayment().method() == Method.FLAT ? principal.flatBase() : balance();
            accrued = accrued.plus(accrual().between(period, asOf, to).times(base.amount()));
            asOf = to;
        }
    }

    private Accrual accrual() {
        return new Accrual(terms.convention(), terms.timetable().frequency(), rates);
    }
}
