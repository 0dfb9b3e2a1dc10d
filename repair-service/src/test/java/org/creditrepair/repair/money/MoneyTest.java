package org.creditrepair.repair.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1.001,  CNY, amount has more than two decimals: 1.001",
        "1.00,   ABC, currency is unknown: ABC",
        "1.00,   JPY, currency is not one with two decimals: JPY",
    })
    void what_is_no_money_is_refused_by_name(String amount, String currency, String message) {
        assertThatThrownBy(() -> Money.of(amount, currency))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"1, 1.00", "1.5, 1.50", "1.500, 1.50", "1E+2, 100.00"})
    void the_same_amount_is_equal_however_it_is_written(String written, String amount) {
        assertThat(Money.of(written, "CNY")).isEqualTo(Money.of(amount, "CNY"));
    }

    @ParameterizedTest
    @CsvSource({"0.005, 0.01", "0.0049, 0.00", "1.125, 1.13", "-1.125, -1.13"})
    void half_a_cent_goes_away_from_zero(String exact, String rounded) {
        assertThat(Money.rounded(new BigDecimal(exact), "CNY")).isEqualTo(Money.of(rounded, "CNY"));
    }

    @Test
    void currencies_do_not_mix() {
        var yuan = Money.of("1.00", "CNY");
        var dollar = Money.of("1.00", "USD");

        assertThatThrownBy(() -> yuan.plus(dollar)).hasMessage("currency is USD, not CNY");
        assertThatThrownBy(() -> yuan.compareTo(dollar)).hasMessage("currency is USD, not CNY");
    }
}
