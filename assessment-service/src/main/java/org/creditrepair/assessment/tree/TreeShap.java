package org.creditrepair.assessment.tree;

/**
 * What each feature adds to a margin: the Shapley values of the expectation of the trees where only some features are
 * known, each tree's own covers telling how the others fall (path dependent). Together with the expectation they add
 * up to the margin. Immutable.
 *
 * <p>Source: S. Lundberg et al., Consistent Individualized Feature Attribution for Tree Ensembles (2018), algorithm 2.
 */
public final class TreeShap {
    private final TreeEnsemble trees;
    private final int depth;
    private final double expectation;

    private TreeShap(TreeEnsemble trees) {
        this.trees = trees;
        this.depth = trees.depth();
        this.expectation = expectation(trees);
    }

    public static TreeShap of(TreeEnsemble trees) {
        return new TreeShap(trees);
    }

    /** The margin that is expected where nothing is known. */
    public double expectation() {
        return expectation;
    }

    /**
     * Adds to each feature what it adds to the margin of a row.
     *
     * @param offset where the row begins
     * @param contributions one for each feature, in the order of a row
     */
    public void addTo(double[] contributions, double[] rows, int offset) {
        var walk = new Walk(contributions, rows, offset);
        for (var root : trees.roots) {
            walk.down(root, 0, 0, 1, 1, -1);
        }
    }

    private static double expectation(TreeEnsemble trees) {
        var sum = trees.base();
        var reach = new double[trees.features.length];
        for (var root : trees.roots) {
            reach[root] = 1;
        }
        for (var node = 0; node < reach.length; node++) {
            if (trees.features[node] >= 0) {
                var left = trees.lefts[node];
                reach[left] = reach[node] * trees.shares[left];
                reach[left + 1] = reach[node] * trees.shares[left + 1];
            } else {
                sum += reach[node] * trees.counted(trees.thresholds[node]);
            }
        }
        return sum;
    }

    /**
     * One row's way through all trees. The path to a node is a stretch of the arrays: the features met so far, each
     * once, the share of the row that comes through where the feature is unknown (zero) and known (one), and the
     * weights of the sets of them by size.
     */
    private final class Walk {
        private final double[] contributions;
        private final double[] rows;
        private final int offset;
        private final int[] pathFeatures;
        private final double[] zeros;
        private final double[] ones;
        private final double[] weights;

        Walk(double[] contributions, double[] rows, int offset) {
            this.contributions = contributions;
            this.rows = rows;
            this.offset = offset;
            var room = (depth + 2) * (depth + 3) / 2;
            this.pathFeatures = new int[room];
            this.zeros = new double[room];
            this.ones = new double[room];
            this.weights = new double[room];
        }

        /** @param start where the path of the parent begins; @param length how many entries it has */
        void down(int node, int start, int length, double zero, double one, int feature) {
            var from = start + length;
            System.arraycopy(pathFeatures, start, pathFeatures, from, length);
            System.arraycopy(zeros, start, zeros, from, length);
            System.arraycopy(ones, start, ones, from, length);
            System.arraycopy(weights, start, weights, from, length);
            extend(from, length, zero, one, feature);
            if (trees.features[node] < 0) {
                leaf(from, length, trees.counted(trees.thresholds[node]));
            } else {
                split(node, from, length);
            }
        }

        private void split(int node, int from, int last) {
            var feature = trees.features[node];
            var left = trees.lefts[node];
            var hot = trees.goesLeft(node, rows[offset + feature]) ? left : left + 1;
            var cold = hot == left ? left + 1 : left;
            var zero = 1.0;
            var one = 1.0;
            var length = last + 1;
            var known = find(from, last, feature);
            if (known <= last) {
                zero = zeros[from + known];
                one = ones[from + known];
                unwind(from, last, known);
                length--;
            }
            follow(hot, from, length, zero * trees.shares[hot], one, feature);
            follow(cold, from, length, zero * trees.shares[cold], 0, feature);
        }

        /** Where neither comes through there is nothing to tell, and dividing by it would tell something. */
        private void follow(int node, int start, int length, double zero, double one, int feature) {
            if (zero != 0 || one != 0) {
                down(node, start, length, zero, one, feature);
            }
        }

        private int find(int from, int last, int feature) {
            var position = 1;
            while (position <= last && pathFeatures[from + position] != feature) {
                position++;
            }
            return position;
        }

        private void leaf(int from, int last, double value) {
            for (var position = 1; position <= last; position++) {
                var weight = unwoundSum(from, last, position);
                contributions[pathFeatures[from + position]] +=
                        weight * (ones[from + position] - zeros[from + position]) * value;
            }
        }

        private void extend(int from, int last, double zero, double one, int feature) {
            pathFeatures[from + last] = feature;
            zeros[from + last] = zero;
            ones[from + last] = one;
            weights[from + last] = last == 0 ? 1 : 0;
            for (var i = last - 1; i >= 0; i--) {
                weights[from + i + 1] += one * weights[from + i] * (i + 1) / (last + 1);
                weights[from + i] = zero * weights[from + i] * (last - i) / (last + 1);
            }
        }

        /** Takes an entry out again, as if its feature had never been met. */
        private void unwind(int from, int last, int position) {
            var one = ones[from + position];
            var zero = zeros[from + position];
            var next = weights[from + last];
            for (var i = last - 1; i >= 0; i--) {
                if (one != 0) {
                    var before = weights[from + i];
                    weights[from + i] = next * (last + 1) / ((i + 1) * one);
                    next = before - weights[from + i] * zero * (last - i) / (last + 1);
                } else {
                    weights[from + i] = weights[from + i] * (last + 1) / (zero * (last - i));
                }
            }
            for (var i = position; i < last; i++) {
                pathFeatures[from + i] = pathFeatures[from + i + 1];
                zeros[from + i] = zeros[from + i + 1];
                ones[from + i] = ones[from + i + 1];
            }
        }

        /** The sum of the weights without an entry. */
        private double unwoundSum(int from, int last, int position) {
            var one = ones[from + position];
            var zero = zeros[from + position];
            var next = weights[from + last];
            var total = 0.0;
            for (var i = last - 1; i >= 0; i--) {
                if (one != 0) {
                    var weight = next * (last + 1) / ((i + 1) * one);
                    total += weight;
                    next = weights[from + i] - weight * zero * (last - i) / (last + 1);
                } else {
                    total += weights[from + i] * (last + 1) / (zero * (last - i));
                }
            }
            return total;
        }
    }
}
