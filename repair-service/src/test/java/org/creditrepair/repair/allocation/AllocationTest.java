package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.repair.allocation.AllocationTables.written;
import static org.creditrepair.repair.allocation.AllocationTables.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationTest {
    private static final LocalDate PAID_ON = LocalDate.of(2024, 3, 10);
    private static final List<OpenInstalment> INSTALMENTS = AllocationTables.instalments();
    private static final AllocationOrder LAW = AllocationOrder.civilCode561();

    static Stream<AllocationTables.Case> cases() {
        return AllocationTables.cases();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_payment_goes_where_its_order_sends_it(AllocationTables.Case expected) {
        var allocation = expected.order()
                .allocate(payment(expected.payment()), INSTALMENTS)
                .orThrow();

        assertThat(written(allocation.lines())).isEqualTo(expected.lines());
        assertThat(allocation.toReamortise()).isEqualTo(expected.toReamortise());
        assertThat(allocation.overpaid()).isEqualTo(expected.overpaid());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_order_in_which_instalments_are_given_does_not_matter(AllocationTables.Case expected) {
        var allocation = expected.order()
                .allocate(payment(expected.payment()), INSTALMENTS.reversed())
                .orThrow();

        assertThat(written(allocation.lines())).isEqualTo(expected.lines());
    }

    /** Lent 100,000; costs of the claim 500.00, interest 10,321.64: the worked example of Civil Code 561. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20000.00 | 1 COST 500.00, 1 INTEREST 10321.64, 1 PRINCIPAL 9178.36 | 90821.64
        600.00   | 1 COST 500.00, 1 INTEREST 100.00                        | 100000.00
        """)
    void costs_come_before_interest_and_interest_before_principal(String payment, String lines, String left) {
        var debt = List.of(new OpenInstalment(
                1, PAID_ON, new Breakdown(yuan("500.00"), yuan("0"), yuan("0"), yuan("10321.64"), yuan("100000.00"))));

        var allocation = LAW.allocate(payment(yuan(payment)), debt).orThrow();

        assertThat(written(allocation.lines())).isEqualTo(lines);
        assertThat(allocation.applyTo(debt).getFirst().open().principal()).isEqualTo(yuan(left));
    }

    @Test
    void each_line_tells_how_its_instalment_stood() {
        var allocation = LAW.allocate(payment(yuan("260.00")), INSTALMENTS).orThrow();

        assertThat(allocation.lines())
                .contains(
                        new Allocation.Line(1, Timing.PAST_DUE, Component.COST, yuan("5.00")),
                        new Allocation.Line(2, Timing.DUE, Component.FEE, yuan("2.00")),
                        new Allocation.Line(3, Timing.IN_ADVANCE, Component.FEE, yuan("1.00")));
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-1.00"})
    void a_payment_that_is_none_is_refused_by_name(String amount) {
        assertThat(LAW.allocate(payment(yuan(amount)), INSTALMENTS))
                .isEqualTo(Result.refused(Reason.NOT_POSITIVE, "payment.amount", amount + " CNY"));
    }

    @Test
    void a_payment_in_another_currency_is_refused_by_name() {
        assertThat(LAW.allocate(payment(Money.of("1.00", "USD")), INSTALMENTS))
                .isEqualTo(Result.refused(Reason.OTHER_CURRENCY, "payment.amount", "1.00 USD"));
    }

    @Test
    void a_number_that_comes_twice_is_refused_by_name() {
        var twice = List.of(INSTALMENTS.get(1), INSTALMENTS.get(0), INSTALMENTS.get(1));

        assertThat(LAW.allocate(payment(yuan("1.00")), twice))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "instalments[2].number", 2));
    }

    @Test
    void nothing_to_pay_leaves_the_whole_payment() {
        var allocation = LAW.allocate(payment(yuan("10.00")), List.of()).orThrow();

        assertThat(allocation.lines()).isEmpty();
        assertThat(allocation.overpaid()).isEqualTo(yuan("10.00"));
    }

    @Test
    void what_is_left_and_what_was_paid_add_up_for_each_component() {
        var allocation = LAW.allocate(payment(yuan("260.00")), INSTALMENTS).orThrow();

        assertThat(allocation.byComponent())
                .isEqualTo(new Breakdown(yuan("5.00"), yuan("10.00"), yuan("3.00"), yuan("47.00"), yuan("195.00")));
        assertThat(allocation.byInstalment().keySet())
                .isEqualTo(Map.of(1, 1, 2, 2, 3, 3).keySet());
        assertThat(allocation.applyTo(INSTALMENTS))
                .extracting(instalment -> instalment.outstanding().amount().toPlainString())
                .containsExactly("0.00", "0.00", "118.00", "120.00");
    }

    @Test
    void undoing_restores_the_instalments_exactly() {
        var allocation = LAW.allocate(payment(yuan("260.00")), INSTALMENTS).orThrow();

        assertThat(allocation.undoFrom(allocation.applyTo(INSTALMENTS))).isEqualTo(INSTALMENTS);
    }

    private static Payment payment(Money amount) {
        return Payment.byBorrower("p-1", amount, PAID_ON);
    }
}
