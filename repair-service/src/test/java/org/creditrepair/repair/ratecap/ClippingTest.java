package org.creditrepair.repair.ratecap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClippingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INTEREST 0.24                                             | 0.138 | {INTEREST=0.138}                                                | {INTEREST=0.102}
        INTEREST 0.138                                            | 0.138 | {INTEREST=0.138}                                                | {}
        INTEREST 0.10 OVERDUE_INTEREST 0.02 PENALTY 0.03 FEE 0.01 | 0.138 | {FEE=0.00, PENALTY=0.018, OVERDUE_INTEREST=0.02, INTEREST=0.10} | {FEE=0.01, PENALTY=0.012}
        INTEREST 0.10 OVERDUE_INTEREST 0.02 PENALTY 0.03 FEE 0.01 | 0.11  | {FEE=0.00, PENALTY=0.00, OVERDUE_INTEREST=0.01, INTEREST=0.10}  | {FEE=0.01, PENALTY=0.03, OVERDUE_INTEREST=0.01}
        INTEREST 0.10 FEE 0.03                                    | 0.09  | {FEE=0.00, INTEREST=0.09}                                       | {FEE=0.03, INTEREST=0.01}
        INTEREST 0.10 FEE 0.03                                    | 0.24  | {FEE=0.03, INTEREST=0.10}                                       | {}
        """)
    void what_is_above_the_cap_is_cut_and_told_by_charge(String stated, BigDecimal cap, String allowed, String above) {
        var clipping = Clipping.of(rates(stated), cap).orThrow();

        assertThat(new TreeMap<>(clipping.allowedByCharge())).hasToString(allowed);
        assertThat(new TreeMap<>(clipping.aboveByCharge())).hasToString(above);
        assertThat(clipping.allowed().add(clipping.above()))
                .isEqualByComparingTo(rates(stated).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void a_negative_charge_is_refused_by_name() {
        assertThat(Clipping.of(rates("OVERDUE_INTEREST -0.01"), BigDecimal.ONE))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "overdue_interest", "-0.01"));
    }

    @Test
    void amounts_are_cut_alike() {
        var charged = Map.of(Charge.INTEREST, yuan("100.00"), Charge.PENALTY, yuan("40.00"));

        assertThat(ClippedCharges.of(charged, yuan("125.50")))
                .isEqualTo(Result.of(new ClippedCharges(
                        Map.of(Charge.INTEREST, yuan("100.00"), Charge.PENALTY, yuan("25.50")),
                        Map.of(Charge.PENALTY, yuan("14.50")))));
    }

    @Test
    void an_amount_in_another_currency_or_below_zero_is_refused_by_name() {
        assertThat(ClippedCharges.of(Map.of(Charge.FEE, Money.of("1.00", "USD")), yuan("1.00")))
                .isEqualTo(Result.refused(Reason.OTHER_CURRENCY, "fee", "1.00 USD"));
        assertThat(ClippedCharges.of(Map.of(Charge.FEE, yuan("-1.00")), yuan("1.00")))
                .isEqualTo(Result.refused(Reason.NEGATIVE, "fee", "-1.00"));
    }

    private static Map<Charge, BigDecimal> rates(String text) {
        var words = Arrays.asList(text.split(" +"));
        return IntStream.range(0, words.size() / 2)
                .boxed()
                .collect(Collectors.toMap(
                        i -> Charge.valueOf(words.get(2 * i)), i -> new BigDecimal(words.get(2 * i + 1))));
    }

    private static Money yuan(String amount) {
        return Money.of(amount, "CNY");
    }
}
