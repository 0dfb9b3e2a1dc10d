package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEBRUARY_10;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.START;
import static org.creditrepair.repair.loan.Given.yuan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Limits;
import org.creditrepair.repair.schedule.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MovementRefusalsTest {
    private static final LocalDate AFTER_MATURITY = LocalDate.of(2024, 9, 1);

    private static final Terms TERMS = Terms.of(yuan("12000.00"), new BigDecimal("0.12"), START, 6)
            .with(Limits.NONE.withInstalments(12).withAnnualRate(new BigDecimal("0.24")));

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments(START.minusDays(1), pay("1.00"), Reason.BEFORE_THE_LOAN, "event.on", "2024-01-30"),
                arguments(START.plusYears(201), pay("1.00"), Reason.OUT_OF_RANGE, "event.on", "2225-01-31"),
                arguments(MARCH_10, pay("0.00"), Reason.NOT_POSITIVE, "payment.amount", "0.00 CNY"),
                arguments(MARCH_10, pay("-5.00"), Reason.NOT_POSITIVE, "payment.amount", "-5.00 CNY"),
                arguments(
                        MARCH_10,
                        new Movement.Payment(Money.of("1.00", "USD")),
                        Reason.OTHER_CURRENCY,
                        "payment.amount",
                        "1.00 USD"),
                arguments(FEBRUARY_10, prepay("0.00"), Reason.NOT_POSITIVE, "prepayment.amount", "0.00 CNY"),
                arguments(FEBRUARY_10, prepay("12000.00"), Reason.TOO_LARGE, "prepayment.amount", "12000.00 CNY"),
                arguments(MARCH_10, prepay("100.00"), Reason.ARREARS_OPEN, "prepayment.amount", "100.00 CNY"),
                arguments(
                        LocalDate.of(2024, 2, 29),
                        prepay("100.00"),
                        Reason.ARREARS_OPEN,
                        "prepayment.amount",
                        "100.00 CNY"),
                arguments(
                        FEBRUARY_10,
                        new Movement.PayOff(yuan("12041.37")),
                        Reason.TOO_SMALL,
                        "payOff.amount",
                        "12041.37 CNY"),
                arguments(
                        FEBRUARY_10,
                        new Movement.PayOff(yuan("0.00")),
                        Reason.NOT_POSITIVE,
                        "payOff.amount",
                        "0.00 CNY"),
                arguments(
                        FEBRUARY_10,
                        new Movement.Settlement(yuan("12041.39")),
                        Reason.TOO_LARGE,
                        "settlement.amount",
                        "12041.39 CNY"),
                arguments(
                        FEBRUARY_10,
                        new Movement.Settlement(yuan("0.00")),
                        Reason.NOT_POSITIVE,
                        "settlement.amount",
                        "0.00 CNY"),
                arguments(MARCH_10, new Movement.Reversal("none"), Reason.UNKNOWN, "reversal.eventId", "none"),
                arguments(MARCH_10, new Movement.ChargeBack("none"), Reason.UNKNOWN, "chargeBack.eventId", "none"),
                arguments(
                        MARCH_10, new Movement.Refund("none", yuan("1.00")), Reason.UNKNOWN, "refund.eventId", "none"),
                arguments(
                        MARCH_10,
                        new Movement.Payment(yuan("1000000000000000.00")),
                        Reason.TOO_LARGE,
                        "payment.amount",
                        "1000000000000000.00 CNY"),
                arguments(
                        MARCH_10,
                        charge(Component.FEE, "1000000000000000.00", MARCH_10),
                        Reason.TOO_LARGE,
                        "charge.amount",
                        "1000000000000000.00 CNY"),
                arguments(
                        MARCH_10,
                        charge(Component.FEE, "0.00", MARCH_10),
                        Reason.NOT_POSITIVE,
                        "charge.amount",
                        "0.00 CNY"),
                arguments(
                        MARCH_10,
                        charge(Component.FEE, "1.00", FEBRUARY_10),
                        Reason.NOT_AFTER,
                        "charge.dueOn",
                        "2024-02-10"),
                arguments(
                        MARCH_10,
                        charge(Component.PRINCIPAL, "1.00", MARCH_10),
                        Reason.OUT_OF_RANGE,
                        "charge.component",
                        "PRINCIPAL"),
                arguments(
                        MARCH_10,
                        charge(Component.INTEREST, "1.00", MARCH_10),
                        Reason.OUT_OF_RANGE,
                        "charge.component",
                        "INTEREST"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_be_is_refused_by_field_and_value(
            LocalDate on, LoanEvent.Fact fact, Reason reason, String field, String value) {
        assertThat(Loan.open(TERMS).orThrow().record(new LoanEvent("e1", on, fact)))
                .isEqualTo(Result.refused(reason, field, value));
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

    private static LoanEvent.Fact waive(Component component, String amount) {
        return new Change.Waiver(component, yuan(amount));
    }
}
