package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.loan.Given.FEE;
import static org.creditrepair.repair.loan.Given.FIRST_DUE;
import static org.creditrepair.repair.loan.Given.MARCH_10;
import static org.creditrepair.repair.loan.Given.TERMS;
import static org.creditrepair.repair.loan.Given.event;
import static org.creditrepair.repair.loan.Given.paid;
import static org.creditrepair.repair.loan.Given.receipt;
import static org.creditrepair.repair.loan.Given.replay;
import static org.creditrepair.repair.loan.Given.yuan;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.creditrepair.repair.schedule.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can go back at all. 12,000.00 at 12 % over six months from 2024-01-31, six instalments of 2,070.58, and a fee of
 * 5.00 in the first.
 */
class GivenBackTest {
    private static final LoanEvent FIRST_PAID = paid("p1", FIRST_DUE, "2075.58");

    @Test
    void credit_is_refunded_to_who_overpaid() {
        var loan = replay(
                event("p1", FIRST_DUE, new Movement.Payment(yuan("12500.00"), Payer.guarantor("g-1"))),
                paid("p2", FIRST_DUE, "30.00"));

        var once = loan.record(event("a1", FIRST_DUE, new Movement.Refund("p1", yuan("10.00"))))
                .orThrow();

        assertThat(loan.state().credit()).isEqualTo(yuan("106.52"));
        assertThat(once.state().credit()).isEqualTo(yuan("96.52"));
        assertThat(receipt(once, "p1").credit()).isEqualTo(yuan("66.52"));
        assertThat(receipt(once, "p1").returned()).isEqualTo(yuan("10.00"));
        assertThat(receipt(once, "p2").credit()).isEqualTo(yuan("30.00"));
        assertThat(once.state().rows()).isEqualTo(loan.state().rows());
        assertThat(once.record(event("f2", MARCH_10, new Movement.Refund("p1", yuan("66.53")))))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "refund.amount", "66.53 CNY"));
        assertThat(once.record(event("f2", MARCH_10, new Movement.Refund("p1", yuan("66.52"))))
                        .orThrow()
                        .state()
                        .credit())
                .isEqualTo(yuan("30.00"));
    }

    @Test
    void what_was_refunded_is_not_charged_back_too() {
        var loan = replay(
                paid("p1", FIRST_DUE, "12500.00"), event("f1", MARCH_10, new Movement.Refund("p1", yuan("76.52"))));

        assertThat(loan.record(event("b1", MARCH_10.plusDays(1), new Movement.ChargeBack("p1", yuan("12423.49")))))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "chargeBack.amount", "12423.49 CNY"));
        assertThat(loan.record(event("b1", MARCH_10.plusDays(1), new Movement.ChargeBack("p1")))
                        .orThrow()
                        .state()
                        .open()
                        .total())
                .isEqualTo(Schedule.of(TERMS).orThrow().total());
    }

    @Test
    void a_reversal_needs_money_of_which_nothing_went_back() {
        var chargedBack = replay(FEE, FIRST_PAID, event("b1", MARCH_10, new Movement.ChargeBack("p1", yuan("1.00"))));
        var refunded = replay(
                paid("p1", FIRST_DUE, "13000.00"), event("f1", MARCH_10, new Movement.Refund("p1", yuan("1.00"))));
        var reversed = replay(FEE, FIRST_PAID, event("v1", MARCH_10, new Movement.Reversal("p1")));
        var refusal = Result.refused(Reason.ALREADY_GIVEN_BACK, "reversal.eventId", "p1");

        assertThat(chargedBack.record(event("v1", MARCH_10, new Movement.Reversal("p1"))))
                .isEqualTo(refusal);
        assertThat(refunded.record(event("v1", MARCH_10, new Movement.Reversal("p1"))))
                .isEqualTo(refusal);
        assertThat(reversed.record(event("v2", MARCH_10, new Movement.Reversal("p1"))))
                .isEqualTo(Result.refused(Reason.KNOWN_ALREADY, "reversal.eventId", "p1"));
        assertThat(reversed.record(event("b1", MARCH_10, new Movement.ChargeBack("p1"))))
                .isEqualTo(refusal);
        assertThat(reversed.record(event("f1", MARCH_10, new Movement.Refund("p1", yuan("1.00")))))
                .isEqualTo(refusal);
    }

    @Test
    void reversing_an_older_payment_makes_the_loan_as_if_only_the_newer_had_come() {
        var both = replay(FEE, FIRST_PAID, paid("p2", MARCH_10, "60.00"));

        var reversed =
                both.record(event("v1", MARCH_10, new Movement.Reversal("p1"))).orThrow();

        assertThat(reversed.state())
                .isEqualTo(replay(FEE, paid("p2", MARCH_10, "60.00")).state());
    }

    @Test
    void what_closes_a_loan_or_repays_it_early_is_charged_back_on_a_later_day() {
        var loan = replay(FEE, FIRST_PAID, event("o1", MARCH_10, new Movement.PayOff(yuan("10081.84"))));

        assertThat(loan.record(event("z1", MARCH_10, new Movement.ChargeBack("o1"))))
                .isEqualTo(Result.refused(Reason.UNKNOWN, "chargeBack.eventId", "o1"));
        assertThat(loan.record(event("z1", MARCH_10.plusDays(1), new Movement.ChargeBack("o1")))
                        .isAccepted())
                .isTrue();
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                arguments("p9", "1.00", "CNY", MARCH_10, Reason.UNKNOWN, "eventId", "p9"),
                arguments("fee", "1.00", "CNY", MARCH_10, Reason.UNKNOWN, "eventId", "fee"),
                arguments("p1", "1.00", "CNY", FIRST_DUE.minusDays(1), Reason.UNKNOWN, "eventId", "p1"),
                arguments("p1", "0.00", "CNY", MARCH_10, Reason.NOT_POSITIVE, "amount", "0.00 CNY"),
                arguments("p1", "-1.00", "CNY", MARCH_10, Reason.NOT_POSITIVE, "amount", "-1.00 CNY"),
                arguments("p1", "1.00", "USD", MARCH_10, Reason.OTHER_CURRENCY, "amount", "1.00 USD"),
                arguments("p1", "13000.01", "CNY", MARCH_10, Reason.TOO_LARGE, "amount", "13000.01 CNY"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void what_cannot_go_back_is_refused_by_field_and_value(
            String id, String amount, String currency, LocalDate on, Reason reason, String field, String value) {
        var loan = replay(FEE, paid("p1", FIRST_DUE, "13000.00"));
        var money = Money.of(amount, currency);

        assertThat(loan.record(event("x1", on, new Movement.ChargeBack(id, money))))
                .isEqualTo(Result.refused(reason, "chargeBack." + field, value));
        assertThat(loan.record(event("x1", on, new Movement.Refund(id, money))))
                .isEqualTo(Result.refused(reason, "refund." + field, value));
    }
}
