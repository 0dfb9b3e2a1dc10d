package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.START;
import static org.creditrepair.repair.loan.Given.yuan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Limits;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoanRefusalsTest {
    private static final LocalDate AFTER_MATURITY = LocalDate.of(2024, 9, 1);

    private static final Terms TERMS = Terms.of(yuan("12000.00"), new BigDecimal("0.12"), START, 6)
            .with(Limits.NONE.withInstalments(12).withAnnualRate(new BigDecimal("0.24")));

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(MARCH_10, rate("-0.01"), Reason.NEGATIVE, "rateChange.annualRate", "-0.01"),
                arguments(MARCH_10, rate("0.240001"), Reason.RATE_OVER_CAP, "rateChange.annualRate", "0.240001"),
                arguments(AFTER_MATURITY, rate("0.1"), Reason.NOTHING_TO_CHANGE, "rateChange.on", "2024-09-01"),
                arguments(MARCH_10, pause("2024-03-09"), Reason.NOT_AFTER, "interestPause.until", "2024-03-09"),
                arguments(MARCH_10, pause("2300-03-09"), Reason.OUT_OF_RANGE, "interestPause.until", "2300-03-09"),
                arguments(
                        AFTER_MATURITY,
                        pause("2024-09-09"),
                        Reason.NOTHING_TO_CHANGE,
                        "interestPause.on",
                        "2024-09-01"),
                arguments(MARCH_10, holiday("2024-03-09"), Reason.NOT_AFTER, "paymentHoliday.until", "2024-03-09"),
                arguments(MARCH_10, holiday("2024-03-30"), Reason.NOTHING_TO_CHANGE, "paymentHoliday.on", "2024-03-10"),
                arguments(
                        MARCH_10,
                        new Change.PaymentHoliday(
                                LocalDate.of(2024, 7, 31), Change.Treatment.CARRIED, Recast.NEW_INSTALMENT),
                        Reason.COVERS_THE_REST,
                        "paymentHoliday.until",
                        "2024-07-31"),
                arguments(
                        MARCH_10,
                        new Change.DueDateMove(MARCH_10),
                        Reason.NOT_AFTER,
                        "dueDateMove.nextDueOn",
                        "2024-03-10"),
                arguments(
                        MARCH_10,
                        new Change.DueDateMove(MARCH_10.plusYears(300)),
                        Reason.OUT_OF_RANGE,
                        "dueDateMove.nextDueOn",
                        "2324-03-10"),
                arguments(
                        AFTER_MATURITY,
                        new Change.DueDateMove(AFTER_MATURITY.plusDays(1)),
                        Reason.NOTHING_TO_CHANGE,
                        "dueDateMove.on",
                        "2024-09-01"),
                arguments(MARCH_10, new Change.TermExtension(0), Reason.NOT_POSITIVE, "termExtension.instalments", "0"),
                arguments(
                        MARCH_10,
                        new Change.TermExtension(7),
                        Reason.TERM_OVER_LIMIT,
                        "termExtension.instalments",
                        "7"),
                arguments(
                        AFTER_MATURITY,
                        new Change.TermExtension(1),
                        Reason.NOTHING_TO_CHANGE,
                        "termExtension.on",
                        "2024-09-01"),
                arguments(MARCH_10, reAge(0, "2024-04-10"), Reason.NOT_POSITIVE, "reAge.instalments", "0"),
                arguments(MARCH_10, reAge(12, "2024-04-10"), Reason.TERM_OVER_LIMIT, "reAge.instalments", "12"),
                arguments(MARCH_10, reAge(3, "2024-03-10"), Reason.NOT_AFTER, "reAge.firstDueOn", "2024-03-10"),
                arguments(MARCH_10, reAge(3, "2300-03-10"), Reason.OUT_OF_RANGE, "reAge.firstDueOn", "2300-03-10"),
                arguments(FEBRUARY_10, reAge(3, "2024-03-10"), Reason.NOTHING_TO_CHANGE, "reAge.on", "2024-02-10"),
                arguments(
                        AFTER_MATURITY,
                        new Change.ReAmortisation(Change.Treatment.CARRIED),
                        Reason.NOTHING_TO_CHANGE,
                        "reAmortisation.on",
                        "2024-09-01"),
                arguments(MARCH_10, waive(Component.FEE, "0.01"), Reason.TOO_LARGE, "waiver.amount", "0.01 CNY"),
                arguments(
                        MARCH_10,
                        waive(Component.PRINCIPAL, "12000.01"),
                        Reason.TOO_LARGE,
                        "waiver.amount",
                        "12000.01 CNY"),
                arguments(
                        MARCH_10, waive(Component.INTEREST, "0.00"), Reason.NOT_POSITIVE, "waiver.amount", "0.00 CNY"),
                arguments(
                        MARCH_10,
                        new Change.Capitalisation(Set.of(Component.PRINCIPAL)),
                        Reason.OUT_OF_RANGE,
                        "capitalisation.components",
                        "PRINCIPAL"),
                arguments(
                        MARCH_10,
                        new Change.Capitalisation(Set.of(Component.FEE)),
                        Reason.NOTHING_TO_CHANGE,
                        "capitalisation.components",
                        "[FEE]"),
                arguments(
                        MARCH_10,
                        new Change.Capitalisation(Set.of(Component.PENALTY, Component.FEE, Component.COST)),
                        Reason.NOTHING_TO_CHANGE,
                        "capitalisation.components",
                        "[COST, FEE, PENALTY]"),
                arguments(
                        MARCH_10,
                        new Change.CarryForward(Set.of(Component.PENALTY, Component.COST)),
                        Reason.NOTHING_TO_CHANGE,
                        "carryForward.components",
                        "[COST, PENALTY]"),
                arguments(
                        AFTER_MATURITY,
                        new Change.Capitalisation(Set.of(Component.INTEREST)),
                        Reason.NOTHING_TO_CHANGE,
                        "capitalisation.on",
                        "2024-09-01"),
                arguments(
                        FEBRUARY_10,
                        new Change.CarryForward(Set.of(Component.INTEREST)),
                        Reason.NOTHING_TO_CHANGE,
                        "carryForward.components",
                        "[INTEREST]"),
                arguments(
                        AFTER_MATURITY,
                        new Change.CarryForward(Set.of(Component.INTEREST)),
                        Reason.NOTHING_TO_CHANGE,
                        "carryForward.on",
                        "2024-09-01"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused_by_field_and_value(
            LocalDate on, LoanEvent.Fact fact, Reason reason, String field, String value) {
        assertThat(Loan.open(TERMS).orThrow().record(new LoanEvent("e1", on, fact)))
                .isEqualTo(Result.refused(reason, field, value));
    }

    static Stream<Arguments> possible() {
        return Stream.of(
                arguments(FEBRUARY_10, prepay("11999.99")),
                arguments(FEBRUARY_10, new Movement.PayOff(yuan("12041.38"))),
                arguments(FEBRUARY_10, new Movement.Settlement(yuan("12041.38"))),
                arguments(START, rate("0.24")),
                arguments(MARCH_10, pause("2024-03-10")),
                arguments(MARCH_10, holiday("2024-03-31")),
                arguments(MARCH_10, holiday("2024-07-31")),
                arguments(MARCH_10, new Change.DueDateMove(MARCH_10.plusDays(1))),
                arguments(MARCH_10, new Change.TermExtension(6)),
                arguments(MARCH_10, reAge(11, "2024-03-11")),
                arguments(MARCH_10, reAge(1, "2024-03-11")),
                arguments(AFTER_MATURITY, reAge(3, "2024-09-02")),
                arguments(MARCH_10, waive(Component.PRINCIPAL, "12000.00")),
                arguments(MARCH_10, charge(Component.COST, "0.01", MARCH_10)));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void what_is_just_possible_is_accepted(LocalDate on, LoanEvent.Fact fact) {
        assertThat(Loan.open(TERMS)
                        .orThrow()
                        .record(new LoanEvent("e1", on, fact))
                        .asRefusal())
                .isEmpty();
    }

    static Stream<Arguments> impossibleAfter() {
        return Stream.of(
                arguments(rate("0.06"), MARCH_10, rate("0.07"), Reason.OVERLAPS, "rateChange.on", "2024-03-10"),
                arguments(
                        pause("2024-03-20"),
                        LocalDate.of(2024, 3, 20),
                        pause("2024-04-20"),
                        Reason.OVERLAPS,
                        "interestPause.on",
                        "2024-03-20"),
                arguments(
                        holiday("2024-04-30"),
                        LocalDate.of(2024, 4, 30),
                        holiday("2024-05-31"),
                        Reason.OVERLAPS,
                        "paymentHoliday.on",
                        "2024-04-30"),
                arguments(
                        pause("2024-03-20"),
                        LocalDate.of(2024, 3, 15),
                        new Change.PaymentHoliday(
                                LocalDate.of(2024, 4, 30), Change.Treatment.WAIVED, Recast.SAME_INSTALMENT),
                        Reason.OVERLAPS,
                        "paymentHoliday.on",
                        "2024-03-15"),
                arguments(rate("0.24"), MARCH_10, pay("1.00"), Reason.KNOWN_ALREADY, "event.id", "e1"),
                arguments(
                        new Movement.Settlement(yuan("1.00")),
                        MARCH_10,
                        rate("0.1"),
                        Reason.LOAN_CLOSED,
                        "event.on",
                        "2024-03-10"),
                arguments(
                        pay("1.00"),
                        MARCH_10.minusDays(1),
                        new Movement.Reversal("e1"),
                        Reason.NOT_AFTER,
                        "reversal.on",
                        "2024-03-09"),
                arguments(
                        rate("0.2"), MARCH_10, new Movement.Reversal("e1"), Reason.UNKNOWN, "reversal.eventId", "e1"));
    }

    @ParameterizedTest
    @MethodSource("impossibleAfter")
    void what_cannot_be_after_another_is_refused_too(
            LoanEvent.Fact first, LocalDate on, LoanEvent.Fact second, Reason reason, String field, String value) {
        var loan = Loan.open(TERMS)
                .orThrow()
                .record(new LoanEvent("e1", MARCH_10, first))
                .orThrow();
        var id = reason == Reason.KNOWN_ALREADY ? "e1" : "z2";
        var day = reason == Reason.LOAN_CLOSED ? on.plusDays(1) : on;
        var told = reason == Reason.LOAN_CLOSED ? day.toString() : value;

        assertThat(loan.record(new LoanEvent(id, day, second))).isEqualTo(Result.refused(reason, field, told));
    }

    @Test
    void an_instalment_that_no_longer_covers_the_interest_is_refused() {
        var terms = Terms.of(yuan("100000.00"), new BigDecimal("0.01"), START, 240);
        var event =
                new LoanEvent("r1", MARCH_10, new Change.RateChange(new BigDecimal("0.24"), Recast.SAME_INSTALMENT));

        assertThat(Loan.open(terms).orThrow().record(event))
                .isEqualTo(Result.refused(Reason.NEVER_AMORTISES, "instalment", "459.89 CNY"));
    }

    @Test
    void terms_that_cannot_be_open_no_loan() {
        assertThat(Loan.open(Terms.of(yuan("0.00"), BigDecimal.ZERO, START, 6)))
                .isEqualTo(Result.refused(Reason.NOT_POSITIVE, "amount", "0.00 CNY"));
        assertThat(Loan.open(TERMS).orThrow().payOff(START.minusDays(1)))
                .isEqualTo(Result.refused(Reason.BEFORE_THE_LOAN, "payOff.on", "2024-01-30"));
    }

    private static LoanEvent.Fact pay(String amount) {
        return new Movement.Payment(yuan(amount));
    }

    private static LoanEvent.Fact prepay(String amount) {
        return new Movement.Prepayment(yuan(amount), Recast.NEW_INSTALMENT);
    }

    private static LoanEvent.Fact charge(Component component, String amount, LocalDate dueOn) {
        return new Movement.Charge(component, yuan(amount), dueOn);
    }

    private static LoanEvent.Fact rate(String rate) {
        return new Change.RateChange(new BigDecimal(rate));
    }

    private static LoanEvent.Fact pause(String until) {
        return new Change.InterestPause(LocalDate.parse(until));
    }

    private static LoanEvent.Fact holiday(String until) {
        return new Change.PaymentHoliday(LocalDate.parse(until));
    }

    private static LoanEvent.Fact reAge(int instalments, String firstDueOn) {
        return new Change.ReAge(instalments, LocalDate.parse(firstDueOn), Change.Treatment.CARRIED);
    }

    private static LoanEvent.Fact waive(Component component, String amount) {
        return new Change.Waiver(component, yuan(amount));
    }
}
