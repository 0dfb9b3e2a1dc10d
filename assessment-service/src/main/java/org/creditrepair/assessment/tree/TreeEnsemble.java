package org.creditrepair.assessment.tree;

import java.util.List;

/**
 * A forest ready to be evaluated: all nodes of all trees in flat arrays, the two children of a node side by side. The
 * trees are added up in their order, so a row has the same bits alone, in a batch and on every machine. Immutable.
 *
 * <p>A row holds one double for each feature: not a number where there is no value, a level's code where there are
 * levels.
 */
public final class TreeEnsemble {
    private final Forest forest;
    final int[] roots;
    final int[] features;
    /** Of a leaf: what it adds. */
    final double[] thresholds;

    final int[] lefts;
    final byte[] decisions;
    final long[][] categories;
    /** What part of its parent's cover came to a node. */
    final double[] shares;

    private final boolean isFloat;
    private final float floatBase;

    private TreeEnsemble(Forest forest, int nodes) {
        this.forest = forest;
        this.roots = new int[forest.trees().size()];
        this.features = new int[nodes];
        this.thresholds = new double[nodes];
        this.lefts = new int[nodes];
        this.decisions = new byte[nodes];
        this.categories = new long[nodes][];
        this.shares = new double[nodes];
        this.isFloat = forest.precision() == Precision.FLOAT32;
        this.floatBase = (float) forest.base();
    }

    /** @param forest one that {@link ForestChecks} finds nothing in */
    public static TreeEnsemble of(Forest forest) {
        var ensemble = new TreeEnsemble(
                forest, forest.trees().stream().mapToInt(TreeNodes::size).sum());
        var next = 0;
        for (var tree = 0; tree < ensemble.roots.length; tree++) {
            ensemble.roots[tree] = next;
            next = ensemble.place(forest.trees().get(tree), next);
        }
        return ensemble;
    }

    /** Places a tree level by level and tells where the next one begins. */
    private int place(TreeNodes tree, int root) {
        var queue = new int[tree.size()];
        var size = 1;
        shares[root] = 1;
        for (var i = 0; i < size; i++) {
            var node = queue[i];
            var at = root + i;
            if (tree.isLeaf(node)) {
                features[at] = -1;
                thresholds[at] = tree.value().get(node);
            } else {
                queue[size] = tree.left().get(node);
                queue[size + 1] = tree.right().get(node);
                lefts[at] = root + size;
                placeSplit(tree, node, at);
                size += 2;
            }
        }
        return root + tree.size();
    }

    private void placeSplit(TreeNodes tree, int node, int at) {
        features[at] = tree.feature().get(node);
        double threshold = tree.threshold().get(node);
        thresholds[at] = StrictMath.abs(threshold) == Double.MAX_VALUE ? threshold * 2 : threshold;
        decisions[at] = tree.decision().get(node).byteValue();
        if (Decision.isCategorical(decisions[at])) {
            categories[at] = bits(tree.categories().get(node));
        }
        double left = tree.cover().get(tree.left().get(node));
        double right = tree.cover().get(tree.right().get(node));
        // The cover of a node is what came to its children, so the shares add up; without any, either is as likely.
        shares[lefts[at]] = left + right > 0 ? left / (left + right) : 0.5;
        shares[lefts[at] + 1] = left + right > 0 ? right / (left + right) : 0.5;
    }

    private static long[] bits(List<Integer> codes) {
        var bits = new long[(codes.getLast() >> 6) + 1];
        for (int code : codes) {
            bits[code >> 6] |= 1L << code;
        }
        return bits;
    }

    public int treeCount() {
        return roots.length;
    }

    /** What the trees say of a row, in the units of the library that grew them. */
    public double margin(double[] row) {
        return margin(row, 0);
    }

    /**
     * What the trees say of one row of many.
     *
     * @param rows one row behind the other
     * @param offset where the row begins
     */
    public double margin(double[] rows, int offset) {
        return isFloat ? floatMargin(rows, offset) : averaged(doubleSum(rows, offset));
    }

    /** The log odds of what the trees were grown to tell. */
    public double logOdds(double[] rows, int offset) {
        return forest.sigmoid() * margin(rows, offset);
    }

    /** Log odds for one unit of margin. */
    public double sigmoid() {
        return forest.sigmoid();
    }

    /** The base and what is added up, as the mean where the forest has one. */
    double averaged(double sum) {
        return forest.base() + (forest.isAverage() ? sum / roots.length : sum);
    }

    /** What one leaf counts for in the margin. */
    double counted(double leaf) {
        return forest.isAverage() ? leaf / roots.length : leaf;
    }

    double base() {
        return forest.base();
    }

    boolean goesLeft(int node, double value) {
        return Decision.isCategorical(decisions[node])
                ? Decision.goesLeft(categories[node], value)
                : Decision.goesLeft(decisions[node], value, thresholds[node]);
    }

    private float floatMargin(double[] rows, int offset) {
        var sum = floatBase;
        for (var root : roots) {
            sum += (float) thresholds[leaf(root, rows, offset)];
        }
        return sum;
    }

    private double doubleSum(double[] rows, int offset) {
        var sum = 0.0;
        for (var root : roots) {
            sum += thresholds[leaf(root, rows, offset)];
        }
        return sum;
    }

    private int leaf(int root, double[] rows, int offset) {
        var node = root;
        while (features[node] >= 0) {
            var value = rows[offset + features[node]];
            if (Decision.isPlain(decisions[node]) && value == value) {
                node = lefts[node] + (value <= thresholds[node] ? 0 : 1);
            } else {
                node = lefts[node] + (goesLeft(node, value) ? 0 : 1);
            }
        }
        return node;
    }
}
