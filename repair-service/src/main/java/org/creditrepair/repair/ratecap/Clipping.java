package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * Charges cut to a ceiling, as plain decimals: all are rates, or all are amounts.
 *
 * @param allowedByCharge what is left of each charge that was stated
 * @param aboveByCharge what was cut from each; charges from which nothing was cut are not in it
 */
public record Clipping(Map<Charge, BigDecimal> allowedByCharge, Map<Charge, BigDecimal> aboveByCharge) {

    public Clipping {
        allowedByCharge = Map.copyOf(allowedByCharge);
        aboveByCharge = Map.copyOf(aboveByCharge);
    }

    /**
     * Cuts rates to the cap, or amounts to their ceiling, as {@link Charge} says.
     *
     * @return refused where one is negative, named in lower case
     */
    public static Result<Clipping> of(Map<Charge, BigDecimal> stated, BigDecimal ceiling) {
        var allowed = new EnumMap<Charge, BigDecimal>(Charge.class);
        var above = new EnumMap<Charge, BigDecimal>(Charge.class);
        var excess = sum(stated).subtract(ceiling).max(BigDecimal.ZERO);
        for (var charge : Charge.values()) {
            var value = stated.getOrDefault(charge, BigDecimal.ZERO);
            if (value.signum() < 0) {
                return Result.refused(Reason.NEGATIVE, charge.name().toLowerCase(Locale.ROOT), value.toPlainString());
            }
            var cut = value.min(excess);
            excess = excess.subtract(cut);
            if (stated.containsKey(charge)) {
                allowed.put(charge, cut.signum() == 0 ? value : value.subtract(cut));
            }
            if (cut.signum() > 0) {
                above.put(charge, cut);
            }
        }
        return Result.of(new Clipping(allowed, above));
    }

    /** The sum of what is left. */
    public BigDecimal allowed() {
        return sum(allowedByCharge);
    }

    /** The sum of what was cut. */
    public BigDecimal above() {
        return sum(aboveByCharge);
    }

    private static BigDecimal sum(Map<Charge, BigDecimal> values) {
        return values.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
