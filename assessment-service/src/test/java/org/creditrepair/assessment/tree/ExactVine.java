package org.creditrepair.assessment.tree;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.HashMap;

/** The Shapley values of {@link Vine#uneven} by their formula, in decimals of a hundred digits. */
final class ExactVine {
    private static final MathContext DIGITS = new MathContext(100);

    private final double[] stays;
    private final boolean[] staysKnown;
    private final BigDecimal[] contributions;

    private ExactVine(double[] stays, boolean[] staysKnown) {
        this.stays = stays;
        this.staysKnown = staysKnown;
        this.contributions = new BigDecimal[stays.length];
        Arrays.fill(contributions, BigDecimal.ZERO);
    }

    /**
     * @param stays of each split, the cover that does not end in the leaf on its left
     * @param staysKnown of each split, whether the row does not end there
     */
    static double[] shapley(double[] stays, boolean[] staysKnown) {
        var vine = new ExactVine(stays, staysKnown);
        for (var split = 0; split < stays.length; split++) {
            vine.leaf(split, true);
        }
        vine.leaf(stays.length - 1, false);
        return Arrays.stream(vine.contributions)
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /** Adds what one leaf adds: its value times what each feature changes, over all sets of the others. */
    private void leaf(int split, boolean isLeft) {
        var value = BigDecimal.valueOf(isLeft ? split + 1 : -1);
        var places = new Place[split + 1];
        Arrays.setAll(places, i -> place(i, i == split && isLeft));
        var known = new HashMap<Place, BigDecimal>();
        for (var i = 0; i < places.length; i++) {
            var omitted = i;
            var others = known.computeIfAbsent(places[i], place -> sumOfOthers(places, omitted));
            var change = places[i].one().subtract(places[i].share());
            contributions[i] = contributions[i].add(others.multiply(change).multiply(value), DIGITS);
        }
    }

    private record Place(BigDecimal one, BigDecimal share) {}

    private Place place(int split, boolean isLeft) {
        var left = 1 - stays[split];
        var share = (isLeft ? left : stays[split]) / (left + stays[split]);
        return new Place(isLeft == staysKnown[split] ? BigDecimal.ZERO : BigDecimal.ONE, new BigDecimal(share));
    }

    /** Each set of k of the m others counts k! (m - k)! / (m + 1)!. */
    private static BigDecimal sumOfOthers(Place[] places, int omitted) {
        var bySize = new BigDecimal[places.length + 1];
        Arrays.fill(bySize, BigDecimal.ZERO);
        bySize[0] = BigDecimal.ONE;
        for (var i = 0; i < places.length; i++) {
            for (var size = places.length; i != omitted && size >= 0; size--) {
                var with = size == 0 ? BigDecimal.ZERO : bySize[size - 1].multiply(places[i].one());
                bySize[size] = bySize[size].multiply(places[i].share()).add(with, DIGITS);
            }
        }
        var others = places.length - 1;
        var sum = BigDecimal.ZERO;
        for (var size = 0; size <= others; size++) {
            var weight = factorial(size).multiply(factorial(others - size));
            sum = sum.add(bySize[size].multiply(weight).divide(factorial(others + 1), DIGITS), DIGITS);
        }
        return sum;
    }

    private static BigDecimal factorial(int number) {
        return number < 2 ? BigDecimal.ONE : BigDecimal.valueOf(number).multiply(factorial(number - 1));
    }
}
