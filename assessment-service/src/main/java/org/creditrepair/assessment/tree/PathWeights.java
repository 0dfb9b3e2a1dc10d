package org.creditrepair.assessment.tree;

/**
 * Computes what a leaf adds to each feature of its path. The weights are those of the sets of features by size, to
 * which each feature is added in turn and from which each is taken out again (EXTEND and UNWIND of the paper). Scratch
 * that is used again; not for several threads.
 *
 * <p>To take out a feature that leads the row to the leaf is to subtract, and the loss grows by binomial coefficients
 * with the path: of 16 features no more than four digits, of 62 all. So on longer paths the weights of the others are
 * added up anew, which only ever adds what is not negative.
 */
final class PathWeights {
    private static final int LONGEST_UNWOUND = 16;

    private final double[] weights;
    private final double[] others;

    PathWeights(int longest) {
        this.weights = new double[longest + 1];
        this.others = new double[longest + 1];
    }

    /**
     * @param known bits of the places whose features lead the row to the leaf
     * @param added takes what each place adds
     * @param from where to put the first
     */
    void of(LeafPath path, long known, double[] added, int from) {
        var length = path.length();
        var isReachable = true;
        for (var place = 0; place < length; place++) {
            isReachable &= one(known, place) != 0 || path.share(place) != 0;
        }
        extendByAllBut(length, weights, path, known);
        for (var place = 0; place < length; place++) {
            var one = one(known, place);
            var share = path.share(place);
            // Where neither comes through there is nothing to tell, and dividing by it would tell something.
            added[from + place] = isReachable ? without(place, path, known) * (one - share) * path.value() : 0;
        }
    }

    private static double one(long known, int place) {
        return (known >>> place & 1) == 0 ? 0 : 1;
    }

    /** @param omitted a place that is left out; the length of the path where none is */
    private static void extendByAllBut(int omitted, double[] weights, LeafPath path, long known) {
        weights[0] = 1;
        var last = 0;
        for (var place = 0; place < path.length(); place++) {
            if (place != omitted) {
                last++;
                extend(weights, last, path.share(place), one(known, place));
            }
        }
    }

    private static void extend(double[] weights, int last, double share, double one) {
        weights[last] = 0;
        for (var i = last - 1; i >= 0; i--) {
            weights[i + 1] += one * weights[i] * (i + 1) / (last + 1);
            weights[i] = share * weights[i] * (last - i) / (last + 1);
        }
    }

    /** The sum of the weights without a feature. */
    private double without(int place, LeafPath path, long known) {
        if (one(known, place) == 0) {
            return withoutUnmet(path.length(), path.share(place));
        }
        if (path.length() <= LONGEST_UNWOUND) {
            return withoutMet(path.length(), path.share(place));
        }
        extendByAllBut(place, others, path, known);
        var total = 0.0;
        for (var i = 0; i < path.length(); i++) {
            total += others[i];
        }
        return total;
    }

    private double withoutUnmet(int last, double share) {
        var total = 0.0;
        for (var i = last - 1; i >= 0; i--) {
            total += weights[i] * (last + 1) / (share * (last - i));
        }
        return total;
    }

    private double withoutMet(int last, double share) {
        var next = weights[last];
        var total = 0.0;
        for (var i = last - 1; i >= 0; i--) {
            var weight = next * (last + 1) / (i + 1);
            total += weight;
            next = weights[i] - weight * share * (last - i) / (last + 1);
        }
        return total;
    }
}
