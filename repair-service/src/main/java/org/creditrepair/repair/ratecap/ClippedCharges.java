package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditrepair.repair.money.Money;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * What was charged, cut to the most that the law allows.
 *
 * @param allowed what is left of each charge
 * @param above what was cut from each; charges from which nothing was cut are not in it
 */
public record ClippedCharges(Map<Charge, Money> allowed, Map<Charge, Money> above) {

    public ClippedCharges {
        allowed = Map.copyOf(allowed);
        above = Map.copyOf(above);
    }

    /**
     * Everything charged on the balances of a loan together, against the ceiling of the same balances (art. 29).
     *
     * @param ceiling from {@link Cap#ceiling}
     * @return refused where a charge is negative or in another currency, named in lower case
     */
    public static Result<ClippedCharges> of(Map<Charge, Money> charged, Money ceiling) {
        for (var charge : Charge.values()) {
            var amount = charged.get(charge);
            if (amount != null && !amount.isIn(ceiling.currency())) {
                return Result.refused(Reason.OTHER_CURRENCY, charge.name().toLowerCase(Locale.ROOT), amount);
            }
        }
        var amounts = charged.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().amount()));
        return Clipping.of(amounts, ceiling.amount())
                .map(clipping -> new ClippedCharges(
                        money(clipping.allowedByCharge(), ceiling.currency()),
                        money(clipping.aboveByCharge(), ceiling.currency())));
    }

    private static Map<Charge, Money> money(Map<Charge, BigDecimal> amounts, String currency) {
        return amounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new Money(entry.getValue(), currency)));
    }
}
