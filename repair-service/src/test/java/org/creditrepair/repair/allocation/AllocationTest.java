package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    private static final List<OpenInstalment> INSTALMENTS = List.of(
            instalment(2, "0", "0", "0", "20.00", "100.00"), instalment(1, "5.00", "7.00", "3.00", "25.00", "95.00"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.01   | 1 COST 0.01 | 0.00
            5.00   | 1 COST 5.00 | 0.00
            12.50  | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 0.50 | 0.00
            40.00  | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 3.00, 1 INTEREST 25.00 | 0.00
            135.00 | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 3.00, 1 INTEREST 25.00, 1 PRINCIPAL 95.00 | 0.00
            145.00 | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 3.00, 1 INTEREST 25.00, 1 PRINCIPAL 95.00, 2 INTEREST 10.00    | 0.00
            255.00 | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 3.00, 1 INTEREST 25.00, 1 PRINCIPAL 95.00, 2 INTEREST 20.00, 2 PRINCIPAL 100.00 | 0.00
            255.01 | 1 COST 5.00, 1 FEE 7.00, 1 PENALTY 3.00, 1 INTEREST 25.00, 1 PRINCIPAL 95.00, 2 INTEREST 20.00, 2 PRINCIPAL 100.00 | 0.01
            """)
    void a_payment_meets_the_oldest_instalment_first_and_inside_it_the_order_of_the_law(
            String payment, String lines, String rest) {
        var allocation = Allocation.of(Money.of(payment, "CNY"), INSTALMENTS);

        assertThat(written(allocation)).isEqualTo(lines);
        assertThat(allocation.rest()).isEqualTo(Money.of(rest, "CNY"));
    }

    /** Lent 100,000; costs of the claim 500.00, interest 10,321.64 (the worked example of Civil Code 561). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20000.00 | 1 COST 500.00, 1 INTEREST 10321.64, 1 PRINCIPAL 9178.36
            600.00   | 1 COST 500.00, 1 INTEREST 100.00
            """)
    void costs_come_before_interest_and_interest_before_principal(String payment, String lines) {
        var debt = instalment(1, "500.00", "0", "0", "10321.64", "100000.00");

        assertThat(written(Allocation.of(Money.of(payment, "CNY"), List.of(debt))))
                .isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"0.00", "-1.00"})
    void a_payment_that_is_none_is_refused_by_name(String amount) {
        assertThatThrownBy(() -> Allocation.of(Money.of(amount, "CNY"), INSTALMENTS))
                .hasMessageContaining("payment must be greater than zero");
    }

    @Test
    void a_payment_in_another_currency_is_refused_by_name() {
        assertThatThrownBy(() -> Allocation.of(Money.of("1.00", "USD"), INSTALMENTS))
                .hasMessageContaining("currency is USD, not CNY");
    }

    @Test
    void nothing_to_pay_leaves_the_whole_payment() {
        var allocation = Allocation.of(Money.of("10.00", "CNY"), List.of());

        assertThat(allocation.lines()).isEmpty();
        assertThat(allocation.rest()).isEqualTo(Money.of("10.00", "CNY"));
    }

    static OpenInstalment instalment(int number, String... parts) {
        var open = new EnumMap<Component, Money>(Component.class);
        for (var component : Component.values()) {
            open.put(component, new Money(new BigDecimal(parts[component.ordinal()]), "CNY"));
        }
        return new OpenInstalment(number, LocalDate.of(2021, 1, 31).plusMonths(number), Map.copyOf(open));
    }

    private static String written(Allocation allocation) {
        return new ArrayList<>(allocation.lines())
                .stream()
                        .map(line -> line.instalment() + " " + line.component() + " "
                                + line.amount().amount().toPlainString())
                        .collect(Collectors.joining(", "));
    }
}
