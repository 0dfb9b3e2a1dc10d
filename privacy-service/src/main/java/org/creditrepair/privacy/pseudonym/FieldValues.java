package org.creditrepair.privacy.pseudonym;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * How many values a field can take and how evenly, as far as it is known.
 *
 * @param effective number of values that, were all equally frequent, would make rows meet as often as they do; absent
 *     where nothing is known, which counts as without end
 * @param commonest share of the most frequent value; absent where it is not known
 */
public record FieldValues(Optional<Fraction> effective, Optional<Fraction> commonest) {

    /** A positive fraction, not reduced. */
    public record Fraction(BigInteger numerator, BigInteger denominator) {

        static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

        public Fraction {
            if (numerator.signum() < 1 || denominator.signum() < 1) {
                throw new IllegalArgumentException("not positive: " + numerator + "/" + denominator);
            }
        }

        static Fraction whole(BigInteger number) {
            return new Fraction(number, BigInteger.ONE);
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction least(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) < 0
                    ? this
                    : other;
        }
    }

    public static FieldValues unknown() {
        return new FieldValues(Optional.empty(), Optional.empty());
    }

    /**
     * @param count values that occur about equally often, such as 2 for a yes or no
     */
    public static FieldValues distinct(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("count of distinct values is below 1: " + count);
        }
        return new FieldValues(Optional.of(Fraction.whole(BigInteger.valueOf(count))), Optional.empty());
    }

    /**
     * Values whose frequencies are known: their effective number is the inverse of the chance that two rows have the
     * same value (Simpson 1949).
     *
     * @param counts rows of each value, in the table or in a sample; zeros are left out
     */
    public static FieldValues counted(List<Long> counts) {
        if (counts.stream().anyMatch(count -> count < 0) || counts.stream().allMatch(count -> count == 0)) {
            throw new IllegalArgumentException("counts must not be negative, nor all zero");
        }
        var rows = counts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        var squares = counts.stream()
                .map(BigInteger::valueOf)
                .map(count -> count.multiply(count))
                .reduce(BigInteger.ZERO, BigInteger::add);
        var most = counts.stream().mapToLong(Long::longValue).max().orElseThrow();
        return new FieldValues(
                Optional.of(new Fraction(rows.multiply(rows), squares)),
                Optional.of(new Fraction(BigInteger.valueOf(most), rows)));
    }

    /** How finely an index of so many bits parts the rows: no finer than the field itself. */
    Fraction partedBy(int bits) {
        var index = Fraction.whole(BigInteger.TWO.pow(bits));
        return effective.map(index::least).orElse(index);
    }

    /** Whether the rows of the most frequent value alone are more than the square root of all. */
    boolean commonestStandsOut(long population) {
        return commonest
                .map(share -> share.numerator()
                                .pow(2)
                                .multiply(BigInteger.valueOf(population))
                                .compareTo(share.denominator().pow(2))
                        > 0)
                .orElse(false);
    }
}
