package org.creditrepair.repair.moneytext;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.creditrepair.repair.money.Money;

/**
 * Money in JSON: {@code {"amount":"123.45","currency":"CNY"}}.
 *
 * @param amount decimal text, at most two decimals; written with two
 * @param currency ISO 4217 code
 */
public record MoneyText(
        @NotNull
        @Pattern(
                regexp = "\\d{1,15}(\\.\\d{1,2})?",
                message = "must be a decimal number with at most two decimals, such as 123.45")
        String amount,

        @NotNull @Pattern(regexp = "CNY|EUR|GBP|USD", message = "must be CNY, EUR, GBP or USD")
        String currency) {

    public static MoneyText of(Money money) {
        return new MoneyText(money.amount().toPlainString(), money.currency());
    }

    public Money toMoney() {
        return Money.of(amount, currency);
    }
}
