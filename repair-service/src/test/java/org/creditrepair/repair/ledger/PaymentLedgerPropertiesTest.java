package org.creditrepair.repair.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.creditrepair.repair.allocation.Breakdown;
import org.creditrepair.repair.allocation.Component;
import org.creditrepair.repair.allocation.OpenInstalment;
import org.creditrepair.repair.allocation.Payment;
import org.creditrepair.repair.money.Money;

/** What holds whatever was paid before. */
class PaymentLedgerPropertiesTest {
    private static final LocalDate OPENED = LocalDate.of(2024, 1, 31);

    @Property
    void reversing_is_the_identity_after_receiving(
            @ForAll("payments") List<Integer> earlier, @ForAll @IntRange(min = 1, max = 200_000) int cents) {
        var before = paid(earlier);

        var after = before.receive(payment("last", cents))
                .then(ledger -> ledger.reverse("last", OPENED.plusYears(1)))
                .orThrow();

        assertThat(after.instalments()).isEqualTo(before.instalments());
        assertThat(after.credit("CNY")).isEqualTo(before.credit("CNY"));
        assertThat(after.booking("last").orElseThrow().settled()).isEqualTo(Breakdown.zero("CNY"));
    }

    @Property
    void reversing_all_payments_leaves_the_debt_untouched(@ForAll("payments") List<Integer> payments) {
        var ledger = paid(payments);

        for (var i = 0; i < payments.size(); i++) {
            ledger = ledger.reverse("p-" + i, OPENED.plusYears(1)).orThrow();
        }

        assertThat(ledger.instalments()).isEqualTo(debt());
        assertThat(ledger.credit("CNY")).isEqualTo(cents(0));
    }

    @Property
    void outstanding_settled_and_credit_add_up_whatever_is_charged_back(
            @ForAll("payments") List<Integer> payments, @ForAll @IntRange(min = 1, max = 50_000) int takenBack) {
        var ledger = paid(payments);
        var outstanding = outstanding(ledger);

        var after = ledger.chargeBack("p-0", cents(takenBack), OPENED.plusMonths(5));

        if (takenBack > payments.getFirst()) {
            assertThat(after.isAccepted()).isFalse();
        } else {
            var opened = outstanding(after.orThrow()).minus(outstanding);
            var credit = ledger.credit("CNY").minus(after.orThrow().credit("CNY"));
            assertThat(opened.plus(credit)).isEqualTo(cents(takenBack));
        }
    }

    @Provide
    Arbitrary<List<Integer>> payments() {
        return Arbitraries.integers().between(1, 90_000).list().ofMinSize(1).ofMaxSize(8);
    }

    private static PaymentLedger paid(List<Integer> payments) {
        var ledger = PaymentLedger.open(OPENED, AllocationOrder.civilCode561(), debt())
                .orThrow();
        for (var i = 0; i < payments.size(); i++) {
            ledger = ledger.receive(payment("p-" + i, payments.get(i))).orThrow();
        }
        return ledger;
    }

    private static Payment payment(String reference, int cents) {
        return Payment.byBorrower(reference, cents(cents), OPENED.plusMonths(3));
    }

    private static List<OpenInstalment> debt() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(number -> new OpenInstalment(
                        number,
                        OPENED.plusMonths(number),
                        Breakdown.only(Component.PRINCIPAL, cents(10_000))
                                .with(Component.INTEREST, cents(700 - 100 * number))))
                .toList();
    }

    private static Money outstanding(PaymentLedger ledger) {
        return ledger.instalments().stream().map(OpenInstalment::outstanding).reduce(cents(0), Money::plus);
    }

    private static Money cents(int cents) {
        return new Money(BigDecimal.valueOf(cents, 2), "CNY");
    }
}
