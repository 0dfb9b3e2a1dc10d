package org.creditrepair.assessment.tree;

import java.util.List;

/**
 * One tree as a document: parallel lists, node 0 is the root. A leaf has −1 as both children and as its feature.
 *
 * @param left node for values that go left
 * @param right node for values that go right
 * @param feature position of the feature that a node reads
 * @param threshold the greatest value that goes left; the greatest double there is stands for infinity and the least
 *     one for its negative, as JSON has neither; 0 at a leaf or where categories decide
 * @param decision bits of {@link Decision}; 0 at a leaf
 * @param value what a leaf adds; 0 at other nodes
 * @param cover how much of the training data came to a node (sum of hessians, or rows)
 * @param categories codes of the categories that go left, rising; empty where a threshold decides
 */
public record TreeNodes(
        List<Integer> left,
        List<Integer> right,
        List<Integer> feature,
        List<Double> threshold,
        List<Integer> decision,
        List<Double> value,
        List<Double> cover,
        List<List<Integer>> categories) {
    public TreeNodes {
        left = List.copyOf(left);
        right = List.copyOf(right);
        feature = List.copyOf(feature);
        threshold = List.copyOf(threshold);
        decision = List.copyOf(decision);
        value = List.copyOf(value);
        cover = List.copyOf(cover);
        categories = categories.stream().map(List::copyOf).toList();
    }

    public int size() {
        return left.size();
    }

    boolean isLeaf(int node) {
        return left.get(node) < 0;
    }
}
