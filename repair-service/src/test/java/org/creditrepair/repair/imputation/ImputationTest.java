package org.creditrepair.repair.imputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditrepair.repair.allocation.Allocation;
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
import org.junit.jupiter.params.provider.MethodSource;

class ImputationTest {
    private static final LocalDate PAID_ON = LocalDate.of(2024, 3, 10);
    private static final ImputationOrder LAW = ImputationOrder.civilCode560();
    private static final List<OpenDebt> TWO =
            debts("A 0 0.10 2024-01-31=100.00 2024-06-30=50.00; B 0 0.20 2024-02-29=100.00");

    static Stream<List<String>> cases() throws Exception {
        try (var in = ImputationTest.class.getResourceAsStream("/imputation/several_debts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_payment_meets_several_debts_in_the_order_of_the_law(List<String> row) {
        var imputation = LAW.impute(payment(row.get(1)), debts(row.get(0)), words(row.get(2)))
                .orThrow();

        assertThat(written(imputation)).isEqualTo(row.get(3));
        assertThat(imputation.overpaid()).isEqualTo(yuan(row.get(4)));
    }

    @Test
    void each_debt_is_met_line_by_line_in_its_own_order() {
        var open = new Breakdown(yuan("0"), yuan("3.00"), yuan("0"), yuan("10.00"), yuan("100.00"));
        var instalments = List.of(new OpenInstalment(1, PAID_ON, open));
        var principalFirst = AllocationOrder.uniform(
                List.of(Component.PRINCIPAL, Component.INTEREST), Direction.HORIZONTAL, FuturePart.NEXT_INSTALMENT);
        var heavy = new OpenDebt("H", BigDecimal.ZERO, BigDecimal.TEN, instalments, principalFirst);
        var light = OpenDebt.of("L", BigDecimal.ZERO, BigDecimal.ONE, instalments);

        var imputation =
                LAW.impute(payment("120.00"), List.of(light, heavy), List.of()).orThrow();

        // the fee is not in the order of the heavy debt: what it cannot take goes on to the light one
        assertThat(imputation.parts())
                .extracting(Imputation.Part::debt, Imputation.Part::amount)
                .containsExactly(tuple("H", yuan("110.00")), tuple("L", yuan("10.00")));
        assertThat(imputation.parts().getFirst().allocation().lines())
                .extracting(Allocation.Line::component)
                .containsExactly(Component.PRINCIPAL, Component.INTEREST);
        assertThat(imputation.parts().getLast().allocation().lines())
                .extracting(Allocation.Line::component)
                .containsExactly(Component.FEE, Component.INTEREST);
    }

    @Test
    void the_payer_is_kept_in_every_part() {
        var byFund = new Payment("p-1", yuan("150.00"), PAID_ON, Payer.fund("relief"));

        assertThat(LAW.impute(byFund, TWO, List.of()).orThrow().parts())
                .hasSize(2)
                .allMatch(part -> part.allocation().payment().payer().equals(Payer.fund("relief")));
    }

    @Test
    void parties_may_agree_on_other_criteria() {
        var earliest = new ImputationOrder(List.of(Criterion.EARLIEST_DUE));
        var proRata = new ImputationOrder(List.of());

        assertThat(written(earliest.impute(payment("170.00"), TWO, List.of()).orThrow()))
                .isEqualTo("A 150.00 RANKED, B 20.00 RANKED");
        assertThat(written(proRata.impute(payment("50.00"), TWO, List.of()).orThrow()))
                .isEqualTo("A 30.00 PRO_RATA, B 20.00 PRO_RATA");
    }

    @Test
    void yen_are_shared_in_whole_yen() {
        var instalments =
                List.of(new OpenInstalment(1, PAID_ON, Breakdown.only(Component.PRINCIPAL, Money.of("100", "JPY"))));
        var debts = List.of(
                OpenDebt.of("A", BigDecimal.ZERO, BigDecimal.ONE, instalments),
                OpenDebt.of("B", BigDecimal.ZERO, BigDecimal.ONE, instalments));
        var payment = Payment.byBorrower("p-1", Money.of("101", "JPY"), PAID_ON);

        assertThat(written(LAW.impute(payment, debts, List.of()).orThrow())).isEqualTo("A 51 PRO_RATA, B 50 PRO_RATA");
    }

    @ParameterizedTest
    @CsvSource({
        "1.00,  CNY, C,   UNKNOWN,        designated,     C",
        "1.00,  CNY, A A, COMES_TWICE,    designated,     A",
        "0.00,  CNY, A,   NOT_POSITIVE,   payment.amount, 0.00 CNY",
        "-1.00, CNY, A,   NOT_POSITIVE,   payment.amount, -1.00 CNY",
        "1.00,  USD, A,   OTHER_CURRENCY, payment.amount, 1.00 USD",
    })
    void a_payment_that_cannot_be_imputed_is_refused(
            String amount, String currency, String designated, Reason reason, String field, String value) {
        var payment = Payment.byBorrower("p-1", Money.of(amount, currency), PAID_ON);

        assertThat(LAW.impute(payment, TWO, words(designated))).isEqualTo(Result.refused(reason, field, value));
    }

    @Test
    void debts_that_cannot_be_told_apart_are_refused() {
        assertThat(LAW.impute(payment("1.00"), List.of(TWO.getFirst(), TWO.getFirst()), List.of()))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "debts.reference", "A"));
        assertThatThrownBy(() -> new ImputationOrder(List.of(Criterion.DUE, Criterion.DUE)))
                .hasMessage("criteria must be distinct: [DUE, DUE]");
    }

    @Test
    void without_debts_all_is_left_over_and_nothing_is_still_refused() {
        assertThat(LAW.impute(payment("1.00"), List.of(), List.of()).orThrow().overpaid())
                .isEqualTo(yuan("1.00"));
        assertThat(LAW.impute(payment("0.00"), List.of(), List.of()))
                .isEqualTo(Result.refused(Reason.NOT_POSITIVE, "payment.amount", "0.00 CNY"));
    }

    static List<OpenDebt> debts(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(ImputationTest::words)
                .map(words -> OpenDebt.of(
                        words.get(0),
                        new BigDecimal(words.get(1)),
                        new BigDecimal(words.get(2)),
                        IntStream.range(3, words.size())
                                .mapToObj(i -> instalment(i - 2, words.get(i).split("=")))
                                .toList()))
                .toList();
    }

    private static OpenInstalment instalment(int number, String[] dueAndPrincipal) {
        return new OpenInstalment(
                number,
                LocalDate.parse(dueAndPrincipal[0]),
                Breakdown.only(Component.PRINCIPAL, yuan(dueAndPrincipal[1])));
    }

    private static String written(Imputation imputation) {
        return imputation.parts().stream()
                .map(part -> part.debt() + " " + part.amount().amount().toPlainString() + " " + part.because())
                .collect(Collectors.joining(", "));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" +"));
    }

    private static Payment payment(String amount) {
        return Payment.byBorrower("p-1", yuan(amount), PAID_ON);
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
