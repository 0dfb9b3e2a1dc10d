package org.creditrepair.repair.schedule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal;
import org.creditrepair.repair.result.Refusal.Reason;

/** Finds what cannot be in terms. */
final class TermsCheck {
    private static final int LONGEST_YEARS = 200;
    private static final int LAST_YEAR = 9_000;
    private static final int LONGEST_MONTH = 31;
    /** Digits before the point that the database and the interfaces of the suite can carry. */
    private static final int LARGEST_DIGITS = 15;

    private final Terms terms;

    TermsCheck(Terms terms) {
        this.terms = terms;
    }

    Optional<Refusal> firstRefusal() {
        return Stream.<Supplier<Optional<Refusal>>>of(
                        this::amount,
                        this::rate,
                        this::dates,
                        this::grace,
                        this::repayment,
                        this::instalment,
                        this::charges)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Refusal> amount() {
        var digits =
                terms.amount().amount().precision() - terms.amount().amount().scale();
        if (digits > LARGEST_DIGITS) {
            return refused(Reason.TOO_LARGE, "amount", terms.amount());
        }
        return positive("amount", terms.amount()).or(this::rounding);
    }

    private Optional<Refusal> rounding() {
        var decimals = terms.convention().rounding().decimalsIn(terms.currency());
        return when(
                        decimals > Money.decimalsOf(terms.currency()),
                        Reason.TOO_MANY_DECIMALS,
                        "rounding.decimals",
                        decimals)
                .or(() -> when(decimals < 0, Reason.NEGATIVE, "rounding.decimals", decimals));
    }

    private Optional<Refusal> rate() {
        return terms.limits().refusal("annualRate", terms.annualRate());
    }

    private Optional<Refusal> dates() {
        var timetable = terms.timetable();
        var count = timetable.instalments();
        var every = timetable.frequency().every();
        return when(count < 1, Reason.NOT_POSITIVE, "instalments", count)
                .or(() -> when(count > terms.limits().instalments(), Reason.TERM_OVER_LIMIT, "instalments", count))
                .or(() -> when(every < 1, Reason.NOT_POSITIVE, "frequency.every", every))
                .or(() -> when(
                        timetable.frequency().yearsAtMost(count) > LONGEST_YEARS,
                        Reason.TERM_OVER_LIMIT,
                        "frequency.every",
                        every))
                .or(() -> year("from", terms.from()))
                .or(() -> timetable.firstDueOn().flatMap(this::firstDueOn))
                .or(this::dueDay);
    }

    private Optional<Refusal> firstDueOn(LocalDate date) {
        return when(!date.isAfter(terms.from()), Reason.NOT_AFTER, "firstDueOn", date)
                .or(() -> when(
                        date.isAfter(terms.from().plusYears(LONGEST_YEARS)), Reason.OUT_OF_RANGE, "firstDueOn", date));
    }

    private Optional<Refusal> dueDay() {
        var day = terms.timetable().dueDay().orElse(1);
        return when(day < 1 || day > LONGEST_MONTH, Reason.OUT_OF_RANGE, "dueDay", day);
    }

    private Optional<Refusal> grace() {
        var grace = terms.grace();
        var count = terms.timetable().instalments();
        return within("grace.principal", grace.principal(), count - 1)
                .or(() -> within("grace.interest", grace.interest(), count - 1))
                .or(() -> within("grace.interestFree", grace.interestFree(), count))
                .or(() -> grace.interestFrom()
                        .filter(date -> date.isBefore(terms.from()))
                        .map(date -> new Refusal(Reason.BEFORE_THE_LOAN, "grace.interestFrom", date.toString())))
                .or(() -> grace.interestFrom().flatMap(date -> year("grace.interestFrom", date)));
    }

    private Optional<Refusal> repayment() {
        var repayment = terms.repayment();
        return repayment
                .downPayment()
                .flatMap(paid -> positive("downPayment", paid)
                        .or(() -> when(paid.compareTo(terms.amount()) >= 0, Reason.TOO_LARGE, "downPayment", paid)))
                .or(() -> repayment.balloon().flatMap(this::balloon));
    }

    private Optional<Refusal> balloon(Money balloon) {
        var financed =
                terms.repayment().downPayment().map(terms.amount()::minus).orElse(terms.amount());
        return positive("balloon", balloon)
                .or(() -> when(balloon.compareTo(financed) > 0, Reason.TOO_LARGE, "balloon", balloon))
                .or(() -> method("balloon", balloon));
    }

    private Optional<Refusal> instalment() {
        return switch (terms.repayment().instalment()) {
            case InstalmentAmount.Computed computed -> Optional.empty();
            case InstalmentAmount.Level level -> Optional.empty();
            case InstalmentAmount.Given(var amount) ->
                positive("instalment", amount).or(() -> method("instalment", amount));
            case InstalmentAmount.RoundedTo(var multiple) ->
                positive("instalment.multiple", multiple).or(() -> method("instalment.multiple", multiple));
        };
    }

    private Optional<Refusal> charges() {
        var charges = terms.charges();
        return notNegative("charges.carriedInterest", charges.carriedInterest())
                .or(() -> notNegative("charges.carriedFee", charges.carriedFee()))
                .or(() -> notNegative("charges.carriedPenalty", charges.carriedPenalty()))
                .or(() -> notNegative("charges.feeEach", charges.feeEach()));
    }

    private Optional<Refusal> method(String field, Money amount) {
        return when(!terms.repayment().method().spreadsPrincipal(), Reason.NOT_FOR_THIS_METHOD, field, amount);
    }

    private Optional<Refusal> positive(String field, Money amount) {
        return currency(field, amount).or(() -> when(!amount.isPositive(), Reason.NOT_POSITIVE, field, amount));
    }

    private Optional<Refusal> notNegative(String field, Money amount) {
        return currency(field, amount).or(() -> when(amount.isNegative(), Reason.NEGATIVE, field, amount));
    }

    private Optional<Refusal> currency(String field, Money amount) {
        return when(!amount.isIn(terms.currency()), Reason.OTHER_CURRENCY, field, amount);
    }

    private static Optional<Refusal> within(String field, int value, int most) {
        return when(value < 0, Reason.NEGATIVE, field, value)
                .or(() -> when(value > most, Reason.TOO_LARGE, field, value));
    }

    private static Optional<Refusal> year(String field, LocalDate date) {
        return when(date.getYear() < 1 || date.getYear() > LAST_YEAR, Reason.OUT_OF_RANGE, field, date);
    }

    private static Optional<Refusal> when(boolean broken, Reason reason, String field, Object value) {
        return broken ? refused(reason, field, value) : Optional.empty();
    }

    private static Optional<Refusal> refused(Reason reason, String field, Object value) {
        return Optional.of(new Refusal(reason, field, value.toString()));
    }
}
