package org.creditrepair.repair.accrual;

import java.time.LocalDate;

/**
 * What one unit of principal earns.
 *
 * @param frequency of whole periods
 * @param rates over time
 */
public record Accrual(Convention convention, Frequency frequency, Rates rates) {
    private static final int DAYS_OF_MONTH = 30;

    /** What a unit earns over a whole period. */
    public Fraction over(Period period) {
        return between(period, period.from(), period.due());
    }

    /** What a unit earns from one date to another of a period. */
    public Fraction between(Period period, LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return Fraction.ZERO;
        }
        if (rates.isConstant()) {
            return years(period, from, to).times(rates.steps().getFirst().annualRate());
        }
        var earned = Fraction.ZERO;
        for (var stretch : rates.between(from, to)) {
            earned = earned.plus(years(period, stretch.from(), stretch.to()).times(stretch.annualRate()));
        }
        return earned;
    }

    /** Days of a period as they are shown: thirty for each whole month where the day count says so. */
    public int days(Period period) {
        return period.isWhole() && isPerMonth() && convention.dayCount().isThirty()
                ? DAYS_OF_MONTH * frequency.every()
                : convention.dayCount().days(period.from(), period.due());
    }

    private Fraction years(Period period, LocalDate from, LocalDate to) {
        if (isPerMonth()) {
            return yearsByMonths(period, from, to);
        }
        var dayCount = convention.dayCount();
        if (convention.interestPer() == InterestPer.DAY || dayCount == DayCount.ACTUAL_ACTUAL) {
            return yearsByDays(period, from, to);
        }
        return dayCount.yearsOf(DayCount.ACTUAL_360.days(from, to));
    }

    /** Counted from the start of the period: under 30/360 parts would not add up to the whole otherwise. */
    private Fraction yearsByDays(Period period, LocalDate from, LocalDate to) {
        var dayCount = convention.dayCount();
        return dayCount.isThirty()
                ? dayCount.yearsOf(dayCount.days(period.from(), to) - dayCount.days(period.from(), from))
                : dayCount.years(
                        convention.night().dayOf(from), convention.night().dayOf(to));
    }

    private Fraction yearsByMonths(Period period, LocalDate from, LocalDate to) {
        if (period.isWhole() && from.equals(period.from()) && to.equals(period.due())) {
            return frequency.years();
        }
        var bounds = period.bounds();
        var years = Fraction.ZERO;
        for (var i = 1; i < bounds.size(); i++) {
            years = years.plus(partOf(bounds.get(i - 1), bounds.get(i), from, to));
        }
        return years;
    }

    /** What falls into one regular period, by its real days. */
    private Fraction partOf(LocalDate start, LocalDate end, LocalDate from, LocalDate to) {
        var first = from.isAfter(start) ? from : start;
        var last = to.isBefore(end) ? to : end;
        if (!first.isBefore(last)) {
            return Fraction.ZERO;
        }
        if (first.equals(start) && last.equals(end)) {
            return frequency.years();
        }
        var part = Fraction.of(DayCount.ACTUAL_360.days(first, last), DayCount.ACTUAL_360.days(start, end));
        return frequency.years().times(part);
    }

    private boolean isPerMonth() {
        return convention.interestPer() == InterestPer.PERIOD && frequency.isMonthly();
    }
}
