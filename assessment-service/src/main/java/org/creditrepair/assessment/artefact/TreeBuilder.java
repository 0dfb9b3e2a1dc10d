package org.creditrepair.assessment.artefact;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.TreeNodes;

/** Builds a tree node by node, parents before children and two children side by side. */
final class TreeBuilder {
    private final List<Integer> left = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();
    private final List<Integer> feature = new ArrayList<>();
    private final List<Double> threshold = new ArrayList<>();
    private final List<Integer> decision = new ArrayList<>();
    private final List<Double> value = new ArrayList<>();
    private final List<Double> cover = new ArrayList<>();
    private final List<List<Integer>> categories = new ArrayList<>();

    static int missingIsNan(boolean defaultLeft) {
        return Decision.MISSING_NAN | (defaultLeft ? Decision.DEFAULT_LEFT : 0);
    }

    void leaf(double leafValue, double weight) {
        node(-1, -1, weight);
        threshold.add(0.0);
        decision.add(0);
        value.add(leafValue);
        categories.add(List.of());
    }

    /** @param child node of the left child; the right one is the next */
    void split(int child, int position, double greatestLeft, int bits, double weight) {
        node(child, position, weight);
        threshold.add(greatestLeft);
        decision.add(bits);
        value.add(0.0);
        categories.add(List.of());
    }

    /** @param codes of the categories that go left */
    void categories(int child, int position, List<Integer> codes, int bits, double weight) {
        node(child, position, weight);
        threshold.add(0.0);
        decision.add(bits);
        value.add(0.0);
        categories.add(codes);
    }

    TreeNodes build() {
        return new TreeNodes(left, right, feature, threshold, decision, value, cover, categories);
    }

    private void node(int child, int position, double weight) {
        left.add(child);
        right.add(child < 0 ? -1 : child + 1);
        feature.add(position);
        cover.add(weight);
    }
}
