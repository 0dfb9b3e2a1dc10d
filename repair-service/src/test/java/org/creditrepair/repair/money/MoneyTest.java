package org.creditrepair.repair.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "1.001,  CNY, amount has more than 2 decimals: 1.001",
        "1.5,    JPY, amount has more than 0 decimals: 1.5",
        "1.0001, KWD, amount has more than 3 decimals: 1.0001",
        "1.00,   ABC, currency is unknown: ABC",
        "1.00,   XAU, currency is unknown: XAU",
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

    @ParameterizedTest
    @CsvSource({"100, JPY, 100", "100.0, JPY, 100", "1.5, KWD, 1.500", "1E+2, CNY, 100.00"})
    void an_amount_has_the_decimals_of_its_currency(String written, String currency, String amount) {
        assertThat(Money.of(written, currency).amount()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "1.001, CNY, TOO_MANY_DECIMALS, amount,   1.001",
        "0.5,   JPY, TOO_MANY_DECIMALS, amount,   0.5",
        "1.00,  ABC, UNKNOWN_CURRENCY,  currency, ABC",
        "1.00,  XXX, UNKNOWN_CURRENCY,  currency, XXX",
        "1E+30, CNY, TOO_LARGE,         amount,   1E+30",
        "1E+999999999, CNY, TOO_LARGE,  amount,   1E+999999999",
        "1E-999999999, CNY, TOO_MANY_DECIMALS, amount, 1E-999999999",
        "one,   CNY, NOT_A_NUMBER,      amount,   one",
    })
    void what_is_read_and_is_no_money_is_refused(
            String amount, String currency, Reason reason, String field, String value) {
        assertThat(Money.read(amount, currency)).isEqualTo(Result.refused(reason, field, value));
    }

    @Test
    void what_is_read_may_end_in_zeros() {
        assertThat(Money.read("1.500", "CNY")).isEqualTo(Result.of(Money.of("1.50", "CNY")));
        assertThat(Money.read("1E+29", "CNY").isAccepted()).isTrue();
        assertThat(Money.read("7.0", "JPY")).isEqualTo(Result.of(Money.of("7", "JPY")));
    }

    @ParameterizedTest
    @CsvSource({
        "15.625, CNY, HALF_UP,   15.63",
        "15.625, CNY, HALF_EVEN, 15.62",
        "15.635, CNY, HALF_EVEN, 15.64",
        "0.5,    JPY, HALF_UP,   1",
        "0.5,    JPY, HALF_EVEN, 0",
        "1.0005, KWD, HALF_UP,   1.001",
        "1.0009, KWD, DOWN,      1.000",
    })
    void rounding_is_a_policy(String exact, String currency, RoundingMode mode, String rounded) {
        var rounding = new Rounding(mode, OptionalInt.empty());

        assertThat(Money.rounded(new BigDecimal(exact), currency, rounding)).isEqualTo(Money.of(rounded, currency));
    }

    @Test
    void fewer_decimals_than_the_minor_unit_may_be_kept() {
        var wholeYuan = Rounding.HALF_UP.toDecimals(0);

        assertThat(Money.rounded(new BigDecimal("12.5"), "CNY", wholeYuan)).isEqualTo(Money.of("13.00", "CNY"));
        assertThat(wholeYuan.decimalsIn("CNY")).isZero();
        assertThat(Rounding.HALF_UP.decimalsIn("KWD")).isEqualTo(3);
    }

    @Test
    void a_mode_that_does_not_round_is_no_policy() {
        assertThatThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, OptionalInt.empty()))
                .hasMessageContaining("mode must be one that rounds");
    }

    @Test
    void a_split_ends_with_nothing_rather_than_with_another_sign() {
        assertThat(Money.of("0.03", "CNY").split(6))
                .extracting(Money::toString)
                .containsExactly("0.01 CNY", "0.01 CNY", "0.01 CNY", "0.00 CNY", "0.00 CNY", "0.00 CNY");
        assertThat(Money.of("-0.03", "CNY").split(5))
                .extracting(Money::toString)
                .containsExactly("-0.01 CNY", "-0.01 CNY", "-0.01 CNY", "0.00 CNY", "0.00 CNY");
    }

    @Test
    void parts_of_a_split_are_rounded_as_the_policy_says() {
        assertThat(Money.of("10.05", "CNY").split(2, Rounding.HALF_EVEN))
                .extracting(Money::toString)
                .containsExactly("5.02 CNY", "5.03 CNY");
        assertThat(Money.of("10.50", "CNY").split(3, Rounding.HALF_UP.toDecimals(0)))
                .extracting(Money::toString)
                .containsExactly("4.00 CNY", "4.00 CNY", "2.50 CNY");
    }

    @ParameterizedTest
    @CsvSource({"322.33, 1, 322", "322.50, 1, 323", "1234, 50, 1250", "1224.99, 50, 1200", "10.03, 0.05, 10.05"})
    void a_multiple_is_the_nearest(String exact, String step, String multiple) {
        assertThat(Rounding.HALF_UP.toMultiple(new BigDecimal(exact), new BigDecimal(step)))
                .isEqualByComparingTo(multiple);
    }

    @Test
    void a_factor_is_rounded_once() {
        assertThat(Money.of("1250.00", "CNY").times(new BigDecimal("0.0125"), Rounding.HALF_EVEN))
                .isEqualTo(Money.of("15.62", "CNY"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, 3, 3.33, 3.34",
        "10.00, 6, 1.67, 1.65",
        "0.04, 10, 0.00, 0.04",
        "9.00, 3, 3.00, 3.00",
        "9.00, 1, 0.00, 9.00",
        "-0.05, 2, -0.03, -0.02",
        "-10.00, 3, -3.33, -3.34"
    })
    void the_last_part_of_a_split_takes_what_is_left(String amount, int parts, String each, String last) {
        var split = Money.of(amount, "CNY").split(parts);

        assertThat(split).hasSize(parts);
        assertThat(split.subList(0, parts - 1)).allMatch(Money.of(each, "CNY")::equals);
        assertThat(split.getLast()).isEqualTo(Money.of(last, "CNY"));
    }

    @Test
    void amounts_compare_and_add() {
        var one = Money.of("1.00", "CNY");
        var two = Money.of("2.00", "CNY");

        assertThat(one.plus(one)).isEqualTo(two);
        assertThat(one.minus(two)).isEqualTo(Money.of("-1.00", "CNY"));
        assertThat(one.min(two)).isEqualTo(one);
        assertThat(one.max(two)).isEqualTo(two);
        assertThat(one.min(one)).isSameAs(one);
        assertThat(one.isPositive()).isTrue();
        assertThat(one.minus(two).isNegative()).isTrue();
        assertThat(one.minus(one).isZero()).isTrue();
        assertThat(one.minus(one).isPositive() || one.minus(one).isNegative()).isFalse();
        assertThat(one.isIn("CNY")).isTrue();
        assertThat(one.isIn("USD")).isFalse();
        assertThat(one).hasToString("1.00 CNY");
    }

    @Test
    void currencies_do_not_mix() {
        var yuan = Money.of("1.00", "CNY");
        var dollar = Money.of("1.00", "USD");

        assertThatThrownBy(() -> yuan.plus(dollar)).hasMessage("currency is USD, not CNY");
        assertThatThrownBy(() -> yuan.compareTo(dollar)).hasMessage("currency is USD, not CNY");
    }

    @Test
    void what_is_missing_is_no_money() {
        assertThat(Money.read(null, "CNY")).isEqualTo(Result.refused(Reason.NOT_A_NUMBER, "amount", "null"));
        assertThat(Money.read("1.00", null)).isEqualTo(Result.refused(Reason.UNKNOWN_CURRENCY, "currency", "null"));
        assertThatThrownBy(() -> new Rounding(null, OptionalInt.empty())).hasMessage("mode is missing");
    }
}
