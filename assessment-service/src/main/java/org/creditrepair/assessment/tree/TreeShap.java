package org.creditrepair.assessment.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * What each feature adds to a margin: the Shapley values of the expectation of the trees where only some features are
 * known, each tree's own covers telling how the others fall (path dependent). Together with the expectation they add
 * up to the margin. Immutable.
 *
 * <p>Source: S. Lundberg et al., Consistent Individualized Feature Attribution for Tree Ensembles (2018), algorithm 2.
 * What a leaf adds depends on nothing but which of the features on its path lead the row to it, so it is computed
 * beforehand for each such set where the path is short: J. Yang, Fast TreeSHAP (2021), version 2. What long paths would
 * lose by the subtractions of algorithm 2 is added up without them ({@link PathWeights}).
 */
public final class TreeShap {
    private static final int LONGEST_TABLED = 6;
    private static final int MOST_TABLED = 1 << 22;

    private final TreeEnsemble trees;
    private final List<LeafPath> paths = new ArrayList<>();
    private final double[][] tables;
    private final double expectation;
    private final int longest;

    private TreeShap(TreeEnsemble trees) {
        this.trees = trees;
        for (var root : trees.roots) {
            LeafPath.collect(trees, root, paths);
        }
        this.longest = paths.stream().mapToInt(LeafPath::length).max().orElse(0);
        this.tables = new double[paths.size()][];
        this.expectation = trees.base() + fill();
    }

    /** @param trees which are not changed by it */
    public static TreeShap of(TreeEnsemble trees) {
        return new TreeShap(trees);
    }

    /** Fills the tables and tells what the leaves are expected to add where nothing is known. */
    private double fill() {
        var weights = new PathWeights(longest);
        var sum = 0.0;
        var tabled = 0;
        for (var leaf = 0; leaf < tables.length; leaf++) {
            var path = paths.get(leaf);
            sum += path.value() * path.reach();
            var size = path.length() << path.length();
            if (path.length() <= LONGEST_TABLED && tabled + size <= MOST_TABLED) {
                tables[leaf] = table(path, weights, size);
                tabled += size;
            }
        }
        return sum;
    }

    /** What the leaf adds to each feature of its path, set by set. */
    private static double[] table(LeafPath path, PathWeights weights, int size) {
        var table = new double[size];
        for (var known = 0; known < 1 << path.length(); known++) {
            weights.of(path, known, table, known * path.length());
        }
        return table;
    }

    /** The margin that is expected where nothing is known. */
    public double expectation() {
        return expectation;
    }

    /**
     * Adds to each feature what it adds to the margin of a row.
     *
     * @param contributions one for each feature, in the order of a row
     * @param rows one row behind the other
     * @param offset where the row begins
     */
    public void addTo(double[] contributions, double[] rows, int offset) {
        var isTaken = taken(rows, offset);
        var weights = new PathWeights(longest);
        var computed = new double[longest];
        for (var leaf = 0; leaf < tables.length; leaf++) {
            var path = paths.get(leaf);
            var known = path.known(isTaken);
            var added = tables[leaf];
            if (added == null) {
                weights.of(path, known, computed, 0);
                path.addTo(contributions, computed, 0);
            } else {
                path.addTo(contributions, added, (int) known * path.length());
            }
        }
    }

    /** Of each node that has a parent, whether the row would go to it from there. */
    private boolean[] taken(double[] rows, int offset) {
        var isTaken = new boolean[trees.features.length];
        for (var node = 0; node < isTaken.length; node++) {
            var feature = trees.features[node];
            if (feature >= 0) {
                var goesLeft = trees.goesLeft(node, rows[offset + feature]);
                isTaken[trees.lefts[node]] = goesLeft;
                isTaken[trees.lefts[node] + 1] = !goesLeft;
            }
        }
        return isTaken;
    }
}
