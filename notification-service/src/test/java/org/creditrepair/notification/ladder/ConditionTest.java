package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    private static final Situation SITUATION = new Situation(
            new BigDecimal("100.00"),
            Currency.getInstance("CNY"),
            2,
            Optional.of("card-expired"),
            Set.of("vip", "old"));
    private static final Situation NOTHING =
            new Situation(BigDecimal.ZERO, Currency.getInstance("CNY"), 0, Optional.empty(), Set.of());

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "amount >= 99.99 CNY | true | amount 100.00 CNY",
                "amount >= 100 CNY | true | amount 100.00 CNY",
                "amount >= 100.01 CNY | false | amount 100.00 CNY",
                "amount >= 100.00 USD | false | amount 100.00 CNY",
                "amount < 100.00 CNY | false | amount 100.00 CNY",
                "amount < 100.01 CNY | true | amount 100.00 CNY",
                "amount < 100.01 USD | false | amount 100.00 CNY",
                "count >= 2 | true | count 2",
                "count >= 3 | false | count 2",
                "count < 2 | false | count 2",
                "count < 3 | true | count 2",
                "last-failure in card-expired, other | true | last-failure card-expired",
                "last-failure in other | false | last-failure card-expired",
                "last-failure not in card-expired | false | last-failure card-expired",
                "last-failure not in other | true | last-failure card-expired",
                "tag in vip | true | tag old, vip",
                "tag in staff, old | true | tag old, vip",
                "tag in staff | false | tag old, vip",
                "tag not in staff | true | tag old, vip",
                "tag not in staff, old | false | tag old, vip"
            })
    void a_condition_holds_or_not_and_says_what_there_is(String text, boolean holds, String found) {
        var condition = ConditionText.parse(text);

        assertThat(condition.isMetBy(SITUATION)).isEqualTo(holds);
        assertThat(condition.found(SITUATION)).isEqualTo(found);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "last-failure in other | false | no last-failure",
                "last-failure not in other | true | no last-failure",
                "tag in vip | false | no tag",
                "tag not in vip | true | no tag"
            })
    void where_there_is_nothing_only_not_in_holds(String text, boolean holds, String found) {
        var condition = ConditionText.parse(text);

        assertThat(condition.isMetBy(NOTHING)).isEqualTo(holds);
        assertThat(condition.found(NOTHING)).isEqualTo(found);
    }
}
