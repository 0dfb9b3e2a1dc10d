package org.creditrepair.assessment.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Trees that only grow to the right: each split reads another feature and has a leaf on its left. */
final class Vine {
    private Vine() {}

    static TreeNodes of(int splits) {
        return of(splits, Collections.nCopies(2 * splits + 1, 1.0));
    }

    /** @param stays of each split, the cover that does not end in the leaf on its left, above 0 and below 1 */
    static TreeNodes uneven(double... stays) {
        var cover = new ArrayList<>(List.of(1.0));
        for (var stay : stays) {
            cover.addAll(List.of(1 - stay, stay));
        }
        return of(stays.length, cover);
    }

    private static TreeNodes of(int splits, List<Double> cover) {
        var left = new ArrayList<Integer>();
        var right = new ArrayList<Integer>();
        var feature = new ArrayList<Integer>();
        var decision = new ArrayList<Integer>();
        var value = new ArrayList<Double>();
        for (var split = 0; split < splits; split++) {
            left.addAll(List.of(2 * split + 1, -1));
            right.addAll(List.of(2 * split + 2, -1));
            feature.addAll(List.of(split, -1));
            decision.addAll(List.of(8, 0));
            value.addAll(List.of(0.0, split + 1.0));
        }
        // The split that comes next stands in the place of the right child, behind the leaf.
        left.add(-1);
        right.add(-1);
        feature.add(-1);
        decision.add(0);
        value.add(-1.0);
        return new TreeNodes(
                left,
                right,
                feature,
                Collections.nCopies(left.size(), 0.0),
                decision,
                value,
                cover,
                Collections.nCopies(left.size(), List.of()));
    }
}
