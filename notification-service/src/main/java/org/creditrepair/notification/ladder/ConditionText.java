package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition as it stands in a ladder file. What cannot be read is an {@link IllegalArgumentException} that names it. */
final class ConditionText {
    private static final Pattern AMOUNT = Pattern.compile("amount (>=|<) ([0-9]{1,15}(?:\\.[0-9]{1,4})?) ([A-Z]{3})");
    private static final Pattern COUNT = Pattern.compile("count (>=|<) ([0-9]{1,6})");
    private static final Pattern NAMES =
            Pattern.compile("(last-failure|tag) (in|not in) ([a-z0-9-]+(?: ?, ?[a-z0-9-]+)*)");

    private ConditionText() {}

    static Condition parse(String text) {
        var amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            return amount(amount);
        }
        var count = COUNT.matcher(text);
        if (count.matches()) {
            return count(count);
        }
        var names = NAMES.matcher(text);
        if (names.matches()) {
            return names(names);
        }
        throw new IllegalArgumentException("no such condition: " + text);
    }

    private static Condition amount(Matcher found) {
        var limit = new BigDecimal(found.group(2));
        var currency = currency(found.group(3));
        return found.group(1).equals("<")
                ? new Condition.AmountBelow(limit, currency)
                : new Condition.AmountAtLeast(limit, currency);
    }

    private static Currency currency(String code) {
        return Currency.availableCurrencies()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such currency: " + code));
    }

    private static Condition count(Matcher found) {
        var limit = Integer.parseInt(found.group(2));
        return found.group(1).equals("<") ? new Condition.CountBelow(limit) : new Condition.CountAtLeast(limit);
    }

    private static Condition names(Matcher found) {
        var listed = Set.copyOf(List.of(found.group(3).split(" ?, ?")));
        var isIn = found.group(2).equals("in");
        if (found.group(1).equals("tag")) {
            return isIn ? new Condition.TagIn(listed) : new Condition.TagNotIn(listed);
        }
        return isIn ? new Condition.LastFailureIn(listed) : new Condition.LastFailureNotIn(listed);
    }
}
