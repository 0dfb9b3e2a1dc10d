package org.creditrepair.repair.schedule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.accrual.Period;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/**
 * What terms may not exceed: policy, given by the caller. The cap that the law sets to a rate is found by the rate-cap
 * tables; here it is one number.
 *
 * @param instalments most instalments, at most {@link #MOST_INSTALMENTS}
 * @param annualRate highest rate as a fraction; absent: none
 */
public record Limits(int instalments, Optional<BigDecimal> annualRate) {
    /** The most instalments that any limit may allow: 100 years of months. It keeps dates and memory sane. */
    public static final int MOST_INSTALMENTS = 1_200;

    /** Only what keeps dates, amounts and memory sane. */
    public static final Limits NONE = new Limits(MOST_INSTALMENTS, Optional.empty());

    private static final int LONGEST_YEARS = 200;
    /** Digits before the point that the database and the interfaces of the suite can carry. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_DECIMALS = 100;
    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(1_000);

    public Limits {
        Objects.requireNonNull(annualRate, "annualRate is missing");
    }

    public Limits withInstalments(int most) {
        return new Limits(most, annualRate);
    }

    public Limits withAnnualRate(BigDecimal cap) {
        return new Limits(instalments, Optional.of(cap));
    }

    /** Why a rate cannot be: it is negative, above the cap, or no rate that anybody would write. */
    public Optional<Refusal> refusal(String field, BigDecimal rate) {
        return broken(rate).map(reason -> Refusal.of(reason, field, rate));
    }

    /** Why a date of a loan cannot be: it is too long after the day of the loan. */
    public static Optional<Refusal> outOfRange(String field, LocalDate from, LocalDate date) {
        return Refusal.when(date.isAfter(from.plusYears(LONGEST_YEARS)), Reason.OUT_OF_RANGE, field, date);
    }

    /** Why periods cannot be: the last is due too long after the day of the loan, whatever the limits. */
    public static Optional<Refusal> endsTooLate(String field, LocalDate from, List<Period> periods, Object value) {
        var last = periods.getLast().due();
        return Refusal.when(last.isAfter(from.plusYears(LONGEST_YEARS)), Reason.TERM_OVER_LIMIT, field, value);
    }

    /** Why there cannot be so many instalments. */
    public Optional<Refusal> tooMany(String field, long count, Object value) {
        return Refusal.when(count > instalments, Reason.TERM_OVER_LIMIT, field, value);
    }

    /** Why an amount of a loan cannot be: another currency, more digits than any amount has, not greater than zero. */
    public static Optional<Refusal> notPositive(String field, Money amount, String currency) {
        return notOf(field, amount, currency)
                .or(() -> Refusal.when(!amount.isPositive(), Reason.NOT_POSITIVE, field, amount));
    }

    static Optional<Refusal> negative(String field, Money amount, String currency) {
        return notOf(field, amount, currency)
                .or(() -> Refusal.when(amount.isNegative(), Reason.NEGATIVE, field, amount));
    }

    static boolean isTooLong(Frequency frequency, int instalments) {
        return frequency.yearsAtMost(instalments) > LONGEST_YEARS;
    }

    private static Optional<Refusal> notOf(String field, Money amount, String currency) {
        var digits = amount.amount().precision() - amount.amount().scale();
        return Refusal.when(!amount.isIn(currency), Reason.OTHER_CURRENCY, field, amount)
                .or(() -> Refusal.when(digits > MOST_DIGITS, Reason.TOO_LARGE, field, amount));
    }

    private Optional<Reason> broken(BigDecimal rate) {
        if (rate.signum() < 0) {
            return Optional.of(Reason.NEGATIVE);
        }
        if (rate.scale() > MOST_DECIMALS) {
            return Optional.of(Reason.TOO_MANY_DECIMALS);
        }
        if (rate.compareTo(HIGHEST_RATE) > 0) {
            return Optional.of(Reason.TOO_LARGE);
        }
        return annualRate.filter(cap -> rate.compareTo(cap) > 0).map(cap -> Reason.RATE_OVER_CAP);
    }
}
