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
    private static final int LAST_YEAR = 9_000;
    private static final int LONGEST_MONTH = 31;

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
        return positive("amount", terms.amount()).or(this::rounding);
    }

    private Optional<Refusal> rounding() {
        var decimals = terms.convention().rounding().decimalsIn(terms.currency());
        return Refusal.when(
                        decimals > Money.decimalsOf(terms.currency()),
                        Reason.TOO_MANY_DECIMALS,
                        "rounding.decimals",
                        decimals)
                .or(() -> Refusal.when(decimals < 0, Reason.NEGATIVE, "rounding.decimals", decimals));
    }

    private Optional<Refusal> rate() {
        return terms.limits().refusal("annualRate", terms.annualRate());
    }

    private Optional<Refusal> dates() {
        var timetable = terms.timetable();
        var count = timetable.instalments();
        var every = timetable.frequency().every();
        return Refusal.when(count < 1, Reason.NOT_POSITIVE, "instalments", count)
                .or(() -> Refusal.when(
                        terms.limits().instalments() > Limits.MOST_INSTALMENTS,
                        Reason.TOO_LARGE,
                        "limits.instalments",
                        terms.limits().instalments()))
                .or(() -> terms.limits().tooMany("instalments", count, count))
                .or(() -> Refusal.when(every < 1, Reason.NOT_POSITIVE, "frequency.every", every))
                .or(() -> Refusal.when(
                        Limits.isTooLong(timetable.frequency(), count),
                        Reason.TERM_OVER_LIMIT,
                        "frequency.every",
                        every))
                .or(() -> year("from", terms.from()))
                .or(() -> timetable.firstDueOn().flatMap(this::firstDueOn))
                .or(this::dueDay);
    }

    private Optional<Refusal> firstDueOn(LocalDate date) {
        return Refusal.when(!date.isAfter(terms.from()), Reason.NOT_AFTER, "firstDueOn", date)
                .or(() -> Limits.outOfRange("firstDueOn", terms.from(), date));
    }

    private Optional<Refusal> dueDay() {
        var day = terms.timetable().dueDay().orElse(1);
        return Refusal.when(day < 1 || day > LONGEST_MONTH, Reason.OUT_OF_RANGE, "dueDay", day);
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
                        .or(() -> Refusal.when(
                                paid.compareTo(terms.amount()) >= 0, Reason.TOO_LARGE, "downPayment", paid)))
                .or(() -> repayment.balloon().flatMap(this::balloon));
    }

    private Optional<Refusal> balloon(Money balloon) {
        var financed =
                terms.repayment().downPayment().map(terms.amount()::minus).orElse(terms.amount());
        return positive("balloon", balloon)
                .or(() -> Refusal.when(balloon.compareTo(financed) > 0, Reason.TOO_LARGE, "balloon", balloon))
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
        return Refusal.when(!terms.repayment().method().spreadsPrincipal(), Reason.NOT_FOR_THIS_METHOD, field, amount);
    }

    private Optional<Refusal> positive(String field, Money amount) {
        return Limits.notPositive(field, amount, terms.currency());
    }

    private Optional<Refusal> notNegative(String field, Money amount) {
        return Limits.negative(field, amount, terms.currency());
    }

    private static Optional<Refusal> within(String field, int value, int most) {
        return Refusal.when(value < 0, Reason.NEGATIVE, field, value)
                .or(() -> Refusal.when(value > most, Reason.TOO_LARGE, field, value));
    }

    private static Optional<Refusal> year(String field, LocalDate date) {
        return Refusal.when(date.getYear() < 1 || date.getYear() > LAST_YEAR, Reason.OUT_OF_RANGE, field, date);
    }
}
