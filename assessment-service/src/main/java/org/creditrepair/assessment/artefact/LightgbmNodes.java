package org.creditrepair.assessment.artefact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.assessment.tree.Decision;
import org.creditrepair.assessment.tree.TreeNodes;

/** The lists of one tree of LightGBM: a child below zero is the complement of a leaf. */
record LightgbmNodes(
        List<Integer> left,
        List<Integer> right,
        List<Integer> feature,
        List<Double> threshold,
        List<Integer> decision,
        List<Integer> counts,
        List<Double> leafValues,
        List<Integer> leafCounts,
        List<Integer> boundaries,
        List<Long> words) {
    private static final int WORD = 32;
    private static final int MOST_CATEGORIES = 65_536;

    /** Reads the lists; empty where one of them has the wrong length. */
    static Optional<LightgbmNodes> of(TextBlock block, int leaves) {
        var splits = leaves - 1;
        var categories = block.whole("num_cat");
        var boundaries = categories > 0 && categories <= splits
                ? block.wholes("cat_boundaries", categories + 1)
                : List.of(0);
        var size = boundaries.isEmpty() ? 0 : boundaries.getLast();
        var words = size > 0 && size <= MOST_CATEGORIES ? block.words("cat_threshold", size) : List.<Long>of();
        var nodes = new LightgbmNodes(
                block.wholes("left_child", splits),
                block.wholes("right_child", splits),
                block.wholes("split_feature", splits),
                block.limits("threshold", splits),
                block.wholes("decision_type", splits),
                block.wholes("internal_count", splits),
                block.numbers("leaf_value", leaves),
                block.wholes("leaf_count", leaves),
                boundaries,
                words);
        return nodes.isWhole(splits) ? Optional.of(nodes) : Optional.empty();
    }

    private boolean isWhole(int splits) {
        return Stream.of(left, right, feature, threshold, decision, counts).allMatch(list -> list.size() == splits)
                && leafValues.size() == splits + 1
                && leafCounts.size() == splits + 1;
    }

    /** The nodes that the root leads to, level by level; empty where they form no tree or leave something out. */
    Optional<TreeNodes> inOrder() {
        var builder = new TreeBuilder();
        var queue = new ArrayList<>(List.of(0));
        for (var i = 0; i < queue.size(); i++) {
            int node = queue.get(i);
            if (node < 0) {
                builder.leaf(leafValues.get(~node), leafCounts.get(~node));
            } else {
                if (!isInside(left.get(node)) || !isInside(right.get(node)) || queue.size() >= 2 * left.size()) {
                    return Optional.empty();
                }
                queue.add(left.get(node));
                queue.add(right.get(node));
                if (!split(builder, node, queue.size() - 2)) {
                    return Optional.empty();
                }
            }
        }
        var isWhole = queue.size() == 2 * left.size() + 1 && new HashSet<>(queue).size() == queue.size();
        return isWhole ? Optional.of(builder.build()) : Optional.empty();
    }

    /** The root is nobody's child. */
    private boolean isInside(int child) {
        return child > 0 ? child < left.size() : child < 0 && ~child < leafValues.size();
    }

    private boolean split(TreeBuilder builder, int node, int child) {
        if ((decision.get(node) & Decision.CATEGORICAL) == 0) {
            builder.split(child, feature.get(node), threshold.get(node), decision.get(node), counts.get(node));
            return true;
        }
        var index = threshold.get(node);
        if (index != StrictMath.rint(index) || index < 0 || index >= boundaries.size() - 1) {
            return false;
        }
        var codes = codes(boundaries.get(index.intValue()), boundaries.get(index.intValue() + 1));
        builder.categories(child, feature.get(node), codes, decision.get(node), counts.get(node));
        return !codes.isEmpty();
    }

    /** The positions of the bits that are set. */
    private List<Integer> codes(int from, int to) {
        var codes = new ArrayList<Integer>();
        for (var word = StrictMath.max(from, 0); word < to && word < words.size(); word++) {
            for (var bit = 0; bit < WORD; bit++) {
                if ((words.get(word) >>> bit & 1) != 0) {
                    codes.add((word - from) * WORD + bit);
                }
            }
        }
        return codes;
    }
}
