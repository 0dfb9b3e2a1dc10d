package org.creditrepair.assessment.tree;

/**
 * Computes what a leaf adds to each feature of its path. The weights are those of the sets of features by size, to
 * which each feature is added in turn and from which each is taken out again (EXTEND and UNWIND of the paper). Scratch
 * that is used again; not for several threads.
 */
final class PathWeights {
    private final double[] weights;

    PathWeights(int longest) {
        this.weights = new double[longest + 1];
    }

    /**
     * @param known bits of the places whose features lead the row to the leaf
     * @param added takes what each place adds
     * @param from where to put the first
     */
    void of(LeafPath path, long known, double[] added, int from) {
        var length = path.length();
        var isReachable = true;
        weights[0] = 1;
        for (var place = 0; place < length; place++) {
            var one = one(known, place);
            isReachable &= one != 0 || path.share(place) != 0;
            extend(place + 1, path.share(place), one);
        }
        for (var place = 0; place < length; place++) {
            var one = one(known, place);
            var share = path.share(place);
            // Where neither comes through there is nothing to tell, and dividing by it would tell something.
            added[from + place] = isReachable ? without(length, share, one) * (one - share) * path.value() : 0;
        }
    }

    private static double one(long known, int place) {
        return (known >>> place & 1) == 0 ? 0 : 1;
    }

    private void extend(int last, double share, double one) {
        weights[last] = 0;
        for (var i = last - 1; i >= 0; i--) {
            weights[i + 1] += one * weights[i] * (i + 1) / (last + 1);
            weights[i] = share * weights[i] * (last - i) / (last + 1);
        }
    }

    /** The sum of the weights without a feature. */
    private double without(int last, double share, double one) {
        var next = weights[last];
        var total = 0.0;
        for (var i = last - 1; i >= 0; i--) {
            if (one != 0) {
                var weight = next * (last + 1) / (i + 1);
                total += weight;
                next = weights[i] - weight * share * (last - i) / (last + 1);
            } else {
                total += weights[i] * (last + 1) / (share * (last - i));
            }
        }
        return total;
    }
}
