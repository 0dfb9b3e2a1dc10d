package org.creditrepair.repair.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.repair.accrual.Convention;
import org.creditrepair.repair.accrual.Frequency;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.money.Rounding;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 31);
    private static final Terms SOUND = terms("1000.00", "0.12", 6);

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(terms("0.00", "0.12", 6), Reason.NOT_POSITIVE, "amount", "0.00 CNY"),
                arguments(terms("-1.00", "0.12", 6), Reason.NOT_POSITIVE, "amount", "-1.00 CNY"),
                arguments(
                        terms("1000000000000000.00", "0.12", 6), Reason.TOO_LARGE, "amount", "1000000000000000.00 CNY"),
                arguments(terms("1000.00", "-0.0001", 6), Reason.NEGATIVE, "annualRate", "-0.0001"),
                arguments(terms("1000.00", "1000.01", 6), Reason.TOO_LARGE, "annualRate", "1000.01"),
                arguments(terms("1000.00", "1E+999999999", 6), Reason.TOO_LARGE, "annualRate", "1E+999999999"),
                arguments(terms("1000.00", "1E-101", 6), Reason.TOO_MANY_DECIMALS, "annualRate", "1E-101"),
                arguments(terms("1000.00", "0.12", 0), Reason.NOT_POSITIVE, "instalments", "0"),
                arguments(terms("1000.00", "0.12", 1201), Reason.TERM_OVER_LIMIT, "instalments", "1201"),
                arguments(SOUND.with(Limits.NONE.withInstalments(5)), Reason.TERM_OVER_LIMIT, "instalments", "6"),
                arguments(
                        SOUND.with(Limits.NONE.withInstalments(1_201)), Reason.TOO_LARGE, "limits.instalments", "1201"),
                arguments(
                        given(Method.EQUAL_INSTALMENT, "1000000000000000.00"),
                        Reason.TOO_LARGE,
                        "instalment",
                        "1000000000000000.00 CNY"),
                arguments(
                        multiple(Method.EQUAL_INSTALMENT, "1000000000000000.00"),
                        Reason.TOO_LARGE,
                        "instalment.multiple",
                        "1000000000000000.00 CNY"),
                arguments(
                        carried("0.00", "0.00", "0.00", "1000000000000000.00"),
                        Reason.TOO_LARGE,
                        "charges.feeEach",
                        "1000000000000000.00 CNY"),
                arguments(
                        SOUND.with(Limits.NONE.withAnnualRate(new BigDecimal("0.1199"))),
                        Reason.RATE_OVER_CAP,
                        "annualRate",
                        "0.12"),
                arguments(every(Frequency.days(0)), Reason.NOT_POSITIVE, "frequency.every", "0"),
                arguments(every(Frequency.weeks(-1)), Reason.NOT_POSITIVE, "frequency.every", "-1"),
                arguments(every(Frequency.weeks(306783379)), Reason.TERM_OVER_LIMIT, "frequency.every", "306783379"),
                arguments(every(Frequency.weeks(613566757)), Reason.TERM_OVER_LIMIT, "frequency.every", "613566757"),
                arguments(every(Frequency.months(401)), Reason.TERM_OVER_LIMIT, "frequency.every", "401"),
                arguments(every(Frequency.days(12200)), Reason.TERM_OVER_LIMIT, "frequency.every", "12200"),
                arguments(at(LocalDate.of(9001, 1, 1)), Reason.OUT_OF_RANGE, "from", "9001-01-01"),
                arguments(at(LocalDate.of(0, 1, 1)), Reason.OUT_OF_RANGE, "from", "0000-01-01"),
                arguments(firstDueOn(START), Reason.NOT_AFTER, "firstDueOn", "2024-01-31"),
                arguments(firstDueOn(START.plusYears(201)), Reason.OUT_OF_RANGE, "firstDueOn", "2225-01-31"),
                arguments(SOUND.with(Timetable.monthly(6).dueOnDay(0)), Reason.OUT_OF_RANGE, "dueDay", "0"),
                arguments(SOUND.with(Timetable.monthly(6).dueOnDay(32)), Reason.OUT_OF_RANGE, "dueDay", "32"),
                arguments(SOUND.with(Grace.NONE.onPrincipal(-1)), Reason.NEGATIVE, "grace.principal", "-1"),
                arguments(SOUND.with(Grace.NONE.onPrincipal(6)), Reason.TOO_LARGE, "grace.principal", "6"),
                arguments(SOUND.with(Grace.NONE.onInterest(6)), Reason.TOO_LARGE, "grace.interest", "6"),
                arguments(SOUND.with(Grace.NONE.freeOfInterest(7)), Reason.TOO_LARGE, "grace.interestFree", "7"),
                arguments(
                        SOUND.with(Grace.NONE.interestFrom(START.minusDays(1))),
                        Reason.BEFORE_THE_LOAN,
                        "grace.interestFrom",
                        "2024-01-30"),
                arguments(
                        SOUND.with(Grace.NONE.interestFrom(LocalDate.of(9001, 1, 1))),
                        Reason.OUT_OF_RANGE,
                        "grace.interestFrom",
                        "9001-01-01"),
                arguments(down("0.00"), Reason.NOT_POSITIVE, "downPayment", "0.00 CNY"),
                arguments(down("1000.00"), Reason.TOO_LARGE, "downPayment", "1000.00 CNY"),
                arguments(
                        SOUND.with(equal().withDownPayment(Money.of("1.00", "USD"))),
                        Reason.OTHER_CURRENCY,
                        "downPayment",
                        "1.00 USD"),
                arguments(SOUND.with(equal().withBalloon(yuan("1000.01"))), Reason.TOO_LARGE, "balloon", "1000.01 CNY"),
                arguments(
                        SOUND.with(equal().withDownPayment(yuan("100.00")).withBalloon(yuan("900.01"))),
                        Reason.TOO_LARGE,
                        "balloon",
                        "900.01 CNY"),
                arguments(
                        SOUND.with(Repayment.by(Method.INTEREST_ONLY).withBalloon(yuan("1.00"))),
                        Reason.NOT_FOR_THIS_METHOD,
                        "balloon",
                        "1.00 CNY"),
                arguments(given(Method.BULLET, "1.00"), Reason.NOT_FOR_THIS_METHOD, "instalment", "1.00 CNY"),
                arguments(given(Method.EQUAL_INSTALMENT, "0.00"), Reason.NOT_POSITIVE, "instalment", "0.00 CNY"),
                arguments(given(Method.EQUAL_INSTALMENT, "9.99"), Reason.NEVER_AMORTISES, "instalment", "9.99 CNY"),
                arguments(given(Method.EQUAL_INSTALMENT, "10.00"), Reason.NEVER_AMORTISES, "instalment", "10.00 CNY"),
                arguments(given(Method.FLAT, "10.00"), Reason.NEVER_AMORTISES, "instalment", "10.00 CNY"),
                arguments(
                        multiple(Method.EQUAL_INSTALMENT, "-1.00"),
                        Reason.NOT_POSITIVE,
                        "instalment.multiple",
                        "-1.00 CNY"),
                arguments(
                        multiple(Method.INTEREST_ONLY, "1.00"),
                        Reason.NOT_FOR_THIS_METHOD,
                        "instalment.multiple",
                        "1.00 CNY"),
                arguments(
                        multiple(Method.EQUAL_INSTALMENT, "500.00"), Reason.NEVER_AMORTISES, "instalment", "0.00 CNY"),
                arguments(multiple(Method.EQUAL_PRINCIPAL, "500.00"), Reason.NEVER_AMORTISES, "instalment", "0.00 CNY"),
                arguments(
                        carried("-0.01", "0.00", "0.00", "0.00"),
                        Reason.NEGATIVE,
                        "charges.carriedInterest",
                        "-0.01 CNY"),
                arguments(carried("0.00", "-0.01", "0.00", "0.00"), Reason.NEGATIVE, "charges.carriedFee", "-0.01 CNY"),
                arguments(
                        carried("0.00", "0.00", "-0.01", "0.00"),
                        Reason.NEGATIVE,
                        "charges.carriedPenalty",
                        "-0.01 CNY"),
                arguments(carried("0.00", "0.00", "0.00", "-0.01"), Reason.NEGATIVE, "charges.feeEach", "-0.01 CNY"),
                arguments(
                        SOUND.with(Charges.none("USD")), Reason.OTHER_CURRENCY, "charges.carriedInterest", "0.00 USD"),
                arguments(rounding(3), Reason.TOO_MANY_DECIMALS, "rounding.decimals", "3"),
                arguments(rounding(-1), Reason.NEGATIVE, "rounding.decimals", "-1"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused_by_field_and_value(Terms terms, Reason reason, String field, String value) {
        assertThat(Schedule.of(terms)).isEqualTo(Result.refused(reason, field, value));
    }

    static Stream<Terms> possible() {
        return Stream.of(
                terms("999999999999999.99", "0.12", 6),
                terms("0.01", "0", 1),
                terms("1000.00", "1000", 6),
                terms("1000.00", "1E-100", 6),
                terms("1000.00", "0.12", 1200),
                SOUND.with(Limits.NONE.withInstalments(6).withAnnualRate(new BigDecimal("0.120"))),
                every(Frequency.months(399)),
                firstDueOn(START.plusDays(1)),
                SOUND.with(Timetable.monthly(6).dueOnDay(31)),
                SOUND.with(Grace.NONE.onPrincipal(5).onInterest(5).freeOfInterest(6)),
                SOUND.with(Grace.NONE.interestFrom(START)),
                down("999.99"),
                SOUND.with(equal().withDownPayment(yuan("100.00")).withBalloon(yuan("900.00"))),
                given(Method.EQUAL_INSTALMENT, "10.01"),
                rounding(0),
                rounding(2));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_is_just_possible_is_accepted(Terms terms) {
        assertThat(Schedule.of(terms).isAccepted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.24", "0.360000000000000000000000001"})
    void a_rate_is_as_exact_as_it_is_written(String rate) {
        assertThat(terms("1000.00", rate, 3).checked().orThrow().annualRate()).isEqualTo(new BigDecimal(rate));
    }

    @Test
    void what_is_missing_is_named() {
        var none = yuan("0.00");

        assertThatThrownBy(() -> new InstalmentAmount.Given(null)).hasMessage("amount is missing");
        assertThatThrownBy(() -> new InstalmentAmount.RoundedTo(null)).hasMessage("multiple is missing");
        assertThatThrownBy(() -> new Charges(null, none, none, none)).hasMessage("carriedInterest is missing");
        assertThatThrownBy(() -> new Charges(none, null, none, none)).hasMessage("carriedFee is missing");
        assertThatThrownBy(() -> new Charges(none, none, null, none)).hasMessage("carriedPenalty is missing");
        assertThatThrownBy(() -> new Charges(none, none, none, null)).hasMessage("feeEach is missing");
    }

    @Test
    void what_is_missing_in_a_tail_is_named() {
        var tail = SOUND.tail();
        var slots = tail.slots();
        var opening = tail.opening();
        var method = tail.method();
        var each = tail.instalment();
        var none = yuan("0.00");
        var accrual = tail.accrual();

        assertThatThrownBy(() -> new Tail(slots, null, method, each, none, none, accrual))
                .hasMessage("opening is missing");
        assertThatThrownBy(() -> new Tail(slots, opening, null, each, none, none, accrual))
                .hasMessage("method is missing");
        assertThatThrownBy(() -> new Tail(slots, opening, method, null, none, none, accrual))
                .hasMessage("instalment is missing");
        assertThatThrownBy(() -> new Tail(slots, opening, method, each, null, none, accrual))
                .hasMessage("balloon is missing");
        assertThatThrownBy(() -> new Tail(slots, opening, method, each, none, null, accrual))
                .hasMessage("feeEach is missing");
        assertThatThrownBy(() -> new Tail(slots, opening, method, each, none, none, null))
                .hasMessage("accrual is missing");
        assertThatThrownBy(() -> new Tail(List.of(), opening, method, each, none, none, accrual))
                .hasMessage("a schedule needs at least one slot");
    }

    @Test
    void an_instalment_that_covers_the_interest_only_later_is_refused() {
        var terms = terms("1000.00", "0.12", 3)
                .with(equal().with(new InstalmentAmount.Given(yuan("20.00"))))
                .with(Timetable.monthly(3).firstDueOn(LocalDate.of(2024, 3, 31)));

        assertThat(Schedule.of(terms)).isEqualTo(Result.refused(Reason.NEVER_AMORTISES, "instalment", "20.00 CNY"));
    }

    private static Terms terms(String amount, String rate, int instalments) {
        return Terms.of(yuan(amount), new BigDecimal(rate), START, instalments);
    }

    private static Terms every(Frequency frequency) {
        return SOUND.with(Timetable.every(frequency, 6));
    }

    private static Terms at(LocalDate from) {
        return Terms.of(SOUND.amount(), SOUND.annualRate(), from, 6);
    }

    private static Terms firstDueOn(LocalDate date) {
        return SOUND.with(Timetable.monthly(6).firstDueOn(date));
    }

    private static Terms down(String amount) {
        return SOUND.with(equal().withDownPayment(yuan(amount)));
    }

    private static Terms given(Method method, String amount) {
        return SOUND.with(Repayment.by(method).with(new InstalmentAmount.Given(yuan(amount))));
    }

    private static Terms multiple(Method method, String amount) {
        return SOUND.with(Repayment.by(method).with(new InstalmentAmount.RoundedTo(yuan(amount))));
    }

    private static Terms carried(String interest, String fee, String penalty, String feeEach) {
        return SOUND.with(new Charges(yuan(interest), yuan(fee), yuan(penalty), yuan(feeEach)));
    }

    private static Terms rounding(int decimals) {
        return SOUND.with(Convention.STANDARD.with(Rounding.HALF_UP.toDecimals(decimals)));
    }

    private static Repayment equal() {
        return Repayment.by(Method.EQUAL_INSTALMENT);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
