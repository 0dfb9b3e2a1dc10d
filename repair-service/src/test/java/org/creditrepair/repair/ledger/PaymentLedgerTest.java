package org.creditrepair.repair.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.Direction;
import org.creditrepair.repair.allocation.FuturePart;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payer;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two instalments of 100.00 principal and 10.00 interest, due at the end of January and of February; fee 5.00 in the
 * first.
 */
class PaymentLedgerTest {
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 29);
    private static final List<OpenInstalment> DEBT = List.of(
            new OpenInstalment(1, JANUARY, open("5.00", "10.00", "100.00")),
            new OpenInstalment(2, FEBRUARY, open("0.00", "10.00", "100.00")));
    private static final PaymentLedger EMPTY =
            PaymentLedger.open(OPENED, AllocationOrder.civilCode561(), DEBT).orThrow();

    @Test
    void a_payment_is_kept_with_its_lines_and_its_payer() {
        var guarantor = Payer.guarantor("g-1");

        var ledger = EMPTY.receive(new Payment("p-1", yuan("115.00"), JANUARY, guarantor))
                .orThrow();

        assertThat(ledger.instalments().getFirst().isPaid()).isTrue();
        assertThat(ledger.instalments().getLast()).isEqualTo(DEBT.getLast());
        assertThat(ledger.entries()).hasSize(1);
        assertThat(ledger.entries().getFirst().on()).isEqualTo(JANUARY);
        assertThat(ledger.booking("p-1").orElseThrow().allocation().payment().payer())
                .isEqualTo(guarantor);
        assertThat(ledger.booking("p-1").orElseThrow().allocation().lines()).hasSize(3);
        assertThat(ledger.booking("p-2")).isEmpty();
    }

    @Test
    void what_each_payer_settled_is_told_by_component() {
        var ledger = paid(
                new Payment("p-1", yuan("15.00"), JANUARY, Payer.borrower()),
                new Payment("p-2", yuan("100.00"), JANUARY, Payer.guarantor("g-1")),
                new Payment("p-3", yuan("20.00"), JANUARY, Payer.fund("relief")),
                new Payment("p-4", yuan("90.00"), JANUARY, Payer.borrower()));

        assertThat(ledger.settledBy())
                .containsExactly(
                        entry(Payer.borrower(), open("5.00", "10.00", "90.00")),
                        entry(Payer.guarantor("g-1"), open("0.00", "0.00", "100.00")),
                        entry(Payer.fund("relief"), open("0.00", "10.00", "10.00")));
    }

    @Test
    void an_overpayment_is_credit_and_can_be_refunded_once() {
        var ledger = paid(byBorrower("p-1", "240.00"));

        var refunded = ledger.refund("p-1", yuan("10.00"), FEBRUARY).orThrow();

        assertThat(ledger.credit("CNY")).isEqualTo(yuan("15.00"));
        assertThat(refunded.credit("CNY")).isEqualTo(yuan("5.00"));
        assertThat(refunded.instalments()).isEqualTo(ledger.instalments());
        assertThat(refunded.entries().getLast()).isEqualTo(new Entry.Refunded("p-1", FEBRUARY, yuan("10.00")));
        assertThat(refunded.refund("p-1", yuan("5.01"), FEBRUARY))
                .isEqualTo(refused(Reason.TOO_LARGE, "amount", "5.01 CNY"));
        assertThat(refunded.refund("p-1", yuan("5.00"), FEBRUARY).orThrow().credit("CNY"))
                .isEqualTo(yuan("0.00"));
    }

    @Test
    void reversing_the_newest_payment_restores_the_debt_exactly() {
        var before = paid(byBorrower("p-1", "30.00"));

        var after = before.receive(byBorrower("p-2", "500.00"))
                .then(ledger -> ledger.reverse("p-2", FEBRUARY))
                .orThrow();

        assertThat(after.instalments()).isEqualTo(before.instalments());
        assertThat(after.credit("CNY")).isEqualTo(yuan("0.00"));
        assertThat(after.settledBy()).isEqualTo(before.settledBy());
        assertThat(after.entries()).hasSize(3).endsWith(new Entry.Reversed("p-2", FEBRUARY));
    }

    @Test
    void reversing_an_older_payment_opens_what_it_paid_and_moves_no_other() {
        var ledger = paid(byBorrower("p-1", "115.00"), byBorrower("p-2", "60.00"));

        var reversed = ledger.reverse("p-1", FEBRUARY).orThrow();

        assertThat(reversed.instalments().getFirst()).isEqualTo(DEBT.getFirst());
        assertThat(reversed.instalments().getLast())
                .isEqualTo(ledger.instalments().getLast());
    }

    @Test
    void a_payment_is_reversed_once_and_its_reference_is_not_free_again() {
        var reversed =
                paid(byBorrower("p-1", "115.00")).reverse("p-1", FEBRUARY).orThrow();

        assertThat(reversed.reverse("p-1", FEBRUARY)).isEqualTo(refused(Reason.ALREADY_GIVEN_BACK, "reference", "p-1"));
        assertThat(reversed.receive(byBorrower("p-1", "1.00")))
                .isEqualTo(refused(Reason.KNOWN_ALREADY, "payment.reference", "p-1"));
    }

    @Test
    void a_payment_of_which_something_was_given_back_is_not_reversed() {
        var refunded = paid(byBorrower("p-1", "240.00"))
                .refund("p-1", yuan("1.00"), FEBRUARY)
                .orThrow();
        var chargedBack = paid(byBorrower("p-1", "100.00"))
                .chargeBack("p-1", yuan("1.00"), FEBRUARY)
                .orThrow();

        assertThat(refunded.reverse("p-1", FEBRUARY)).isEqualTo(refused(Reason.ALREADY_GIVEN_BACK, "reference", "p-1"));
        assertThat(chargedBack.reverse("p-1", FEBRUARY))
                .isEqualTo(refused(Reason.ALREADY_GIVEN_BACK, "reference", "p-1"));
    }

    @Test
    void a_charge_back_is_owed_again_in_the_next_instalment_principal_first() {
        var ledger = paid(byBorrower("p-1", "115.00"));

        var chargedBack = ledger.chargeBack("p-1", yuan("107.00"), LocalDate.of(2024, 2, 1))
                .orThrow();

        assertThat(chargedBack.instalments().getFirst().isPaid()).isTrue();
        assertThat(chargedBack.instalments().getLast().open()).isEqualTo(open("0.00", "17.00", "200.00"));
        assertThat(chargedBack.entries().getLast())
                .isEqualTo(new Entry.ChargedBack(
                        "p-1", LocalDate.of(2024, 2, 1), yuan("0.00"), open("0.00", "7.00", "100.00"), Optional.of(2)));
        assertThat(chargedBack.settledBy()).containsExactly(entry(Payer.borrower(), open("5.00", "3.00", "0.00")));
    }

    @Test
    void a_charge_back_on_a_due_day_is_owed_on_that_day() {
        var chargedBack = paid(byBorrower("p-1", "115.00"))
                .chargeBack("p-1", yuan("100.00"), JANUARY)
                .orThrow();

        assertThat(chargedBack.instalments().getFirst().open()).isEqualTo(open("0.00", "0.00", "100.00"));
    }

    @Test
    void a_charge_back_after_the_last_instalment_makes_a_new_one() {
        var later = LocalDate.of(2024, 3, 15);

        var chargedBack = paid(byBorrower("p-1", "225.00"))
                .chargeBack("p-1", yuan("120.00"), later)
                .orThrow();

        assertThat(chargedBack.instalments()).hasSize(3);
        assertThat(chargedBack.instalments().getLast())
                .isEqualTo(new OpenInstalment(3, later, open("0.00", "0.00", "120.00")));
    }

    @Test
    void a_charge_back_takes_an_overpayment_first() {
        var ledger = paid(byBorrower("p-1", "240.00"));

        var small = ledger.chargeBack("p-1", yuan("15.00"), FEBRUARY).orThrow();
        var large = ledger.chargeBack("p-1", yuan("16.00"), FEBRUARY).orThrow();

        assertThat(small.instalments()).isEqualTo(ledger.instalments());
        assertThat(small.credit("CNY")).isEqualTo(yuan("0.00"));
        assertThat(small.entries().getLast())
                .isEqualTo(
                        new Entry.ChargedBack("p-1", FEBRUARY, yuan("15.00"), Breakdown.zero("CNY"), Optional.empty()));
        assertThat(large.instalments().getLast().open()).isEqualTo(open("0.00", "0.00", "1.00"));
    }

    @Test
    void a_charge_back_comes_back_by_component_as_ordered_and_never_twice() {
        var feeFirst = List.of(Component.FEE, Component.INTEREST);
        var ledger = paid(byBorrower("p-1", "115.00"));

        var once = ledger.chargeBack("p-1", yuan("8.00"), JANUARY, feeFirst).orThrow();

        assertThat(once.instalments().getFirst().open()).isEqualTo(open("5.00", "3.00", "0.00"));
        assertThat(once.chargeBack("p-1", yuan("7.01"), JANUARY, feeFirst))
                .isEqualTo(refused(Reason.TOO_LARGE, "amount", "7.01 CNY"));
        assertThat(once.chargeBack("p-1", yuan("7.00"), JANUARY, feeFirst)
                        .orThrow()
                        .instalments()
                        .getFirst()
                        .open())
                .isEqualTo(open("5.00", "10.00", "0.00"));
        assertThat(ledger.chargeBack("p-1", yuan("5.01"), JANUARY, List.of(Component.FEE, Component.FEE)))
                .isEqualTo(refused(Reason.TOO_LARGE, "amount", "5.01 CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "p-9, 1.00,  CNY, 2024-01-31, UNKNOWN,        reference, p-9",
        "p-1, 1.00,  CNY, 2024-01-30, OUT_OF_RANGE,   on,        2024-01-30",
        "p-1, 0.00,  CNY, 2024-01-31, NOT_POSITIVE,   amount,    0.00 CNY",
        "p-1, -1.00, CNY, 2024-01-31, NOT_POSITIVE,   amount,    -1.00 CNY",
        "p-1, 1.00,  USD, 2024-01-31, OTHER_CURRENCY, amount,    1.00 USD",
        "p-1, 500.00, CNY, 2024-01-31, TOO_LARGE,     amount,    500.00 CNY",
    })
    void what_cannot_be_given_back_is_refused(
            String reference, String amount, String currency, LocalDate on, Reason reason, String field, String value) {
        var ledger = paid(byBorrower("p-1", "240.00"));

        assertThat(ledger.chargeBack(reference, Money.of(amount, currency), on))
                .isEqualTo(refused(reason, field, value));
        assertThat(ledger.refund(reference, Money.of(amount, currency), on)).isEqualTo(refused(reason, field, value));
    }

    @Test
    void a_payment_that_cannot_be_taken_is_refused() {
        var early = Payment.byBorrower("p-1", yuan("1.00"), OPENED.minusDays(1));

        assertThat(EMPTY.receive(early)).isEqualTo(refused(Reason.BEFORE_THE_LOAN, "payment.receivedOn", "2023-12-31"));
        assertThat(EMPTY.receive(Payment.byBorrower("p-1", yuan("1.00"), OPENED))
                        .isAccepted())
                .isTrue();
        assertThat(EMPTY.receive(byBorrower("p-1", "0.00")))
                .isEqualTo(refused(Reason.NOT_POSITIVE, "payment.amount", "0.00 CNY"));
        assertThat(EMPTY.reverse("p-1", JANUARY)).isEqualTo(refused(Reason.UNKNOWN, "reference", "p-1"));
    }

    @Test
    void an_order_that_re_amortises_has_no_fixed_instalments() {
        var order =
                AllocationOrder.uniform(List.of(Component.PRINCIPAL), Direction.HORIZONTAL, FuturePart.RE_AMORTISATION);

        assertThat(PaymentLedger.open(OPENED, order, DEBT))
                .isEqualTo(refused(Reason.NOT_FOR_THIS_METHOD, "order.futurePart", "RE_AMORTISATION"));
    }

    private static PaymentLedger paid(Payment... payments) {
        var ledger = EMPTY;
        for (var payment : payments) {
            ledger = ledger.receive(payment).orThrow();
        }
        return ledger;
    }

    private static Payment byBorrower(String reference, String amount) {
        return Payment.byBorrower(reference, yuan(amount), JANUARY);
    }

    private static Breakdown open(String fee, String interest, String principal) {
        return new Breakdown(yuan("0.00"), yuan(fee), yuan("0.00"), yuan(interest), yuan(principal));
    }

    private static Result<PaymentLedger> refused(Reason reason, String field, String value) {
        return Result.refused(reason, field, value);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
