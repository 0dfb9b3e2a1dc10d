package org.creditrepair.privacy.pseudonym;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.creditrepair.privacy.pseudonym.FieldValues.Fraction;
import org.creditrepair.privacy.pseudonym.IndexPlan.Planned;
import org.creditrepair.privacy.pseudonym.IndexPlan.Reason;
import org.creditrepair.privacy.pseudonym.IndexPlan.Refused;

/**
 * Plans blind indexes by the rule of CipherSweet (Paragon Initiative Enterprises, "Blind Index Information Leaks"): of
 * R rows, C = R / 2^(sum of min(L, K)) are expected to share their index values, where L are the bits of an index and K
 * those of its field, over all indexes of the table; and C is to be at least 2 and at most the square root of R. The
 * arithmetic is exact. Where frequencies are known, K is taken from the effective number of values.
 */
public final class BlindIndexPlanner {
    private static final MathContext SHOWN = new MathContext(6);

    private BlindIndexPlanner() {}

    /** An index that a table has. */
    public record Index(String field, int bits, FieldValues values) {

        public Index {
            if (bits < 1 || bits > Prf.OUTPUT_BITS) {
                throw new IllegalArgumentException(
                        "bits of " + field + " must be 1 to " + Prf.OUTPUT_BITS + ": " + bits);
            }
        }
    }

    /**
     * @param population rows that the table is expected to have
     * @param field name of the field that is to have one more index
     * @param others the indexes that the table has
     */
    public static IndexPlan plan(long population, String field, FieldValues values, List<Index> others) {
        if (population < 1) {
            return new Refused(Reason.POPULATION_TOO_SMALL, field, Long.toString(population));
        }
        var before = parted(others);
        IntPredicate enough = bits -> atLeastTwo(population, before.times(values.partedBy(bits)));
        IntPredicate useful = bits -> atMostRoot(population, before.times(values.partedBy(bits)));
        var allowed = IntStream.rangeClosed(1, Prf.OUTPUT_BITS)
                .filter(enough.and(useful))
                .filter(bits -> bits == 1 || !values.partedBy(bits).equals(values.partedBy(bits - 1)))
                .toArray();
        if (allowed.length == 0) {
            return refused(population, field, values, others);
        }
        var fewest = allowed[0];
        var most = allowed[allowed.length - 1];
        var recommended = (fewest + most) / 2;
        return new Planned(
                field,
                fewest,
                most,
                recommended,
                rows(population, before.times(values.partedBy(recommended))),
                values.commonestStandsOut(population));
    }

    /** C: rows that are expected to share the values of all these indexes, rounded to six digits; 0 of no rows. */
    public static BigDecimal coincidences(long population, List<Index> indexes) {
        if (population < 1) {
            return BigDecimal.ZERO;
        }
        return rows(population, parted(indexes));
    }

    private static Refused refused(long population, String field, FieldValues values, List<Index> others) {
        var alone = values.partedBy(Prf.OUTPUT_BITS);
        if (!atMostRoot(population, parted(others).times(alone))) {
            return new Refused(Reason.TOO_FEW_VALUES, field, decimal(alone).toPlainString());
        }
        return others.isEmpty()
                ? new Refused(Reason.POPULATION_TOO_SMALL, field, Long.toString(population))
                : new Refused(
                        Reason.OTHERS_LEAVE_TOO_FEW,
                        field,
                        coincidences(population, others).toPlainString());
    }

    private static Fraction parted(List<Index> indexes) {
        return indexes.stream()
                .map(index -> index.values().partedBy(index.bits()))
                .reduce(Fraction.ONE, Fraction::times);
    }

    private static boolean atLeastTwo(long population, Fraction parts) {
        return BigInteger.valueOf(population)
                        .multiply(parts.denominator())
                        .compareTo(parts.numerator().multiply(BigInteger.TWO))
                >= 0;
    }

    private static boolean atMostRoot(long population, Fraction parts) {
        return BigInteger.valueOf(population)
                        .multiply(parts.denominator().pow(2))
                        .compareTo(parts.numerator().pow(2))
                <= 0;
    }

    private static BigDecimal rows(long population, Fraction parts) {
        return decimal(new Fraction(BigInteger.valueOf(population).multiply(parts.denominator()), parts.numerator()));
    }

    private static BigDecimal decimal(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), SHOWN)
                .stripTrailingZeros();
    }
}
