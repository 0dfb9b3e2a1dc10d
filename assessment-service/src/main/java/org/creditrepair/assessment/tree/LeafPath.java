package org.creditrepair.assessment.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The way from a root to a leaf: each feature on it once, however often it is asked. */
final class LeafPath {
    private final int[] nodes;
    /** Of each node, the place of the feature that leads to it. */
    private final int[] places;

    private final int[] features;
    /** Of each feature, the share of its unknown values that comes through. */
    private final double[] shares;

    private final double value;

    private LeafPath(TreeEnsemble trees, List<Integer> way, int leaf) {
        this.nodes = new int[way.size()];
        this.places = new int[way.size()];
        this.value = trees.counted(trees.thresholds[leaf]);
        var met = new ArrayList<Integer>();
        var through = new double[way.size()];
        Arrays.fill(through, 1);
        for (var i = 0; i < nodes.length; i++) {
            var parent = way.get(i);
            nodes[i] = i + 1 < nodes.length ? way.get(i + 1) : leaf;
            if (!met.contains(trees.features[parent])) {
                met.add(trees.features[parent]);
            }
            places[i] = met.indexOf(trees.features[parent]);
            through[places[i]] *= trees.shares[nodes[i]];
        }
        this.features = met.stream().mapToInt(Integer::intValue).toArray();
        this.shares = Arrays.copyOf(through, features.length);
    }

    /** Adds the paths to all leaves below a node, from left to right. */
    static void collect(TreeEnsemble trees, int root, List<LeafPath> paths) {
        collect(trees, root, new ArrayList<>(), paths);
    }

    private static void collect(TreeEnsemble trees, int node, List<Integer> way, List<LeafPath> paths) {
        if (trees.features[node] < 0) {
            paths.add(new LeafPath(trees, way, node));
            return;
        }
        way.add(node);
        collect(trees, trees.lefts[node], way, paths);
        collect(trees, trees.lefts[node] + 1, way, paths);
        way.removeLast();
    }

    int length() {
        return features.length;
    }

    double value() {
        return value;
    }

    double share(int place) {
        return shares[place];
    }

    /** The share of rows of which nothing is known that comes to the leaf. */
    double reach() {
        var reach = 1.0;
        for (var share : shares) {
            reach *= share;
        }
        return reach;
    }

    /** The places of the features that lead a row to the leaf, as bits. */
    long known(boolean[] isTaken) {
        var known = (1L << features.length) - 1;
        for (var i = 0; i < nodes.length; i++) {
            if (!isTaken[nodes[i]]) {
                known &= ~(1L << places[i]);
            }
        }
        return known;
    }

    void addTo(double[] contributions, double[] added, int from) {
        for (var place = 0; place < features.length; place++) {
            contributions[features[place]] += added[from + place];
        }
    }
}
