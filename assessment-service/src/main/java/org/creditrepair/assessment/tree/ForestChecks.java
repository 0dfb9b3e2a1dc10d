package org.creditrepair.assessment.tree;

import java.util.List;
import org.creditrepair.assessment.checked.Defects;

/** What has to hold of a forest before it is evaluated. */
public final class ForestChecks {
    private static final int MOST_TREES = 100_000;
    /** The features on a path are told as the bits of a long. */
    private static final int DEEPEST = 62;

    private static final int HIGHEST_CATEGORY = 65_535;

    /** Far beyond any log odds. Within it no sum of leaves is infinite, and no difference of sums is not a number. */
    private static final double MOST = 1e6;

    private static final double MOST_COVER = 1e30;

    private final Defects defects;
    private final int features;

    /** @param features how many features a row has */
    public ForestChecks(Defects defects, int features) {
        this.defects = defects;
        this.features = features;
    }

    public void check(Forest forest, String path) {
        defects.require(StrictMath.abs(forest.base()) <= MOST, path + ".base", "is not within a million");
        defects.require(
                forest.precision() == Precision.FLOAT64 || forest.base() == (float) forest.base(),
                path + ".base",
                "is no float32");
        defects.require(
                forest.sigmoid() > 0 && forest.sigmoid() <= MOST,
                path + ".sigmoid",
                "must be above zero and within a million");
        defects.require(
                !forest.isAverage() || forest.precision() == Precision.FLOAT64,
                path + ".average",
                "float32 is added up only");
        var trees = forest.trees();
        defects.require(!trees.isEmpty() && trees.size() <= MOST_TREES, path + ".trees", "must be 1 to " + MOST_TREES);
        for (var tree = 0; tree < trees.size(); tree++) {
            check(trees.get(tree), forest.precision(), path + ".trees[" + tree + "]");
        }
    }

    private void check(TreeNodes tree, Precision precision, String path) {
        var size = tree.size();
        if (size == 0) {
            defects.add(path + ".left", "is empty");
            return;
        }
        var isWhole = requireSize(size, tree.right(), path + ".right")
                & requireSize(size, tree.feature(), path + ".feature")
                & requireSize(size, tree.threshold(), path + ".threshold")
                & requireSize(size, tree.decision(), path + ".decision")
                & requireSize(size, tree.value(), path + ".value")
                & requireSize(size, tree.cover(), path + ".cover")
                & requireSize(size, tree.categories(), path + ".categories");
        if (isWhole && isTree(tree, path)) {
            for (var node = 0; node < size; node++) {
                check(tree, node, precision, path);
            }
        }
    }

    private boolean requireSize(int size, List<?> list, String path) {
        defects.require(list.size() == size, path, "must have " + size + " entries");
        return list.size() == size;
    }

    /** Every node but the root is the child of exactly one node before it, so there is no ring and no orphan. */
    private boolean isTree(TreeNodes tree, String path) {
        var depth = new int[tree.size()];
        for (var node = 0; node < tree.size(); node++) {
            if (node > 0 && depth[node] == 0) {
                defects.add(path + ".left", "no node before " + node + " leads to it");
                return false;
            }
            if (!isJoined(tree, node, depth, path)) {
                return false;
            }
        }
        return true;
    }

    private boolean isJoined(TreeNodes tree, int node, int[] depth, String path) {
        int left = tree.left().get(node);
        int right = tree.right().get(node);
        if (left == -1 && right == -1) {
            return true;
        }
        if (left <= node || right <= node || left == right || left >= depth.length || right >= depth.length) {
            defects.add(path + ".left[" + node + "]", "its children are no two later nodes");
            return false;
        }
        if (depth[left] > 0 || depth[right] > 0 || depth[node] >= DEEPEST) {
            defects.add(path + ".left[" + node + "]", "a child has two parents or is too deep");
            return false;
        }
        depth[left] = depth[node] + 1;
        depth[right] = depth[node] + 1;
        return true;
    }

    private void check(TreeNodes tree, int node, Precision precision, String path) {
        var at = "[" + node + "]";
        double value = tree.value().get(node);
        double cover = tree.cover().get(node);
        double threshold = tree.threshold().get(node);
        defects.require(
                StrictMath.abs(value) <= MOST && (precision == Precision.FLOAT64 || value == (float) value),
                path + ".value" + at,
                "is not within a million or not of the precision");
        defects.require(cover >= 0 && cover <= MOST_COVER, path + ".cover" + at, "must be 0 to 1e30");
        defects.require(!Double.isNaN(threshold), path + ".threshold" + at, "is not a number");
        if (tree.isLeaf(node)) {
            checkLeaf(tree, node, path);
        } else {
            checkSplit(tree, node, path);
        }
    }

    private void checkLeaf(TreeNodes tree, int node, String path) {
        var at = "[" + node + "]";
        defects.require(tree.feature().get(node) == -1, path + ".feature" + at, "a leaf reads no feature");
        defects.require(tree.threshold().get(node) == 0, path + ".threshold" + at, "a leaf has no threshold");
        defects.require(tree.decision().get(node) == 0, path + ".decision" + at, "a leaf decides nothing");
        defects.require(tree.categories().get(node).isEmpty(), path + ".categories" + at, "a leaf has no categories");
    }

    private void checkSplit(TreeNodes tree, int node, String path) {
        var at = "[" + node + "]";
        int feature = tree.feature().get(node);
        int decision = tree.decision().get(node);
        var categories = tree.categories().get(node);
        defects.require(feature >= 0 && feature < features, path + ".feature" + at, "is an unknown feature");
        defects.require(Decision.isKnown(decision), path + ".decision" + at, "is an unknown decision");
        defects.require(tree.value().get(node) == 0, path + ".value" + at, "only a leaf has a value");
        if (Decision.isCategorical(decision)) {
            defects.require(isRising(categories), path + ".categories" + at, "must rise from 0 to 65535");
            defects.require(tree.threshold().get(node) == 0, path + ".threshold" + at, "categories decide here");
        } else {
            defects.require(categories.isEmpty(), path + ".categories" + at, "a threshold decides here");
            defects.require(Double.isFinite(tree.threshold().get(node)), path + ".threshold" + at, "is not finite");
        }
    }

    private static boolean isRising(List<Integer> categories) {
        var last = -1;
        for (int category : categories) {
            if (category <= last || category > HIGHEST_CATEGORY) {
                return false;
            }
            last = category;
        }
        return !categories.isEmpty();
    }
}
