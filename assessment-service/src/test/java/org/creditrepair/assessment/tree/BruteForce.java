package org.creditrepair.assessment.tree;

/** Shapley values from their definition: every set of features, every tree walked anew. For small trees only. */
final class BruteForce {
    private BruteForce() {}

    static double[] shapley(Forest forest, double[] rows, int offset, int width) {
        var values = new double[1 << width];
        for (var known = 0; known < values.length; known++) {
            values[known] = value(forest, rows, offset, known);
        }
        var shapley = new double[width];
        for (var feature = 0; feature < width; feature++) {
            for (var known = 0; known < values.length; known++) {
                if ((known >> feature & 1) == 0) {
                    shapley[feature] += weight(Integer.bitCount(known), width)
                            * (values[known | 1 << feature] - values[known]);
                }
            }
        }
        return shapley;
    }

    static double expectation(Forest forest) {
        return value(forest, new double[0], 0, 0);
    }

    /** The size's factorial times that of the rest, by the factorial of all. */
    private static double weight(int size, int width) {
        return factorial(size) * factorial(width - size - 1) / factorial(width);
    }

    private static double factorial(int number) {
        return number < 2 ? 1 : number * factorial(number - 1);
    }

    private static double value(Forest forest, double[] rows, int offset, int known) {
        return forest.base()
                + forest.trees().stream()
                        .mapToDouble(tree -> value(tree, 0, rows, offset, known))
                        .sum();
    }

    private static double value(TreeNodes tree, int node, double[] rows, int offset, int known) {
        if (tree.isLeaf(node)) {
            return tree.value().get(node);
        }
        int left = tree.left().get(node);
        int right = tree.right().get(node);
        int feature = tree.feature().get(node);
        if ((known >> feature & 1) == 1) {
            var isLeft = Decision.goesLeft(tree.decision().get(node), rows[offset + feature], tree.threshold().get(node));
            return value(tree, isLeft ? left : right, rows, offset, known);
        }
        double leftCover = tree.cover().get(left);
        double rightCover = tree.cover().get(right);
        return (leftCover * value(tree, left, rows, offset, known)
                        + rightCover * value(tree, right, rows, offset, known))
                / (leftCover + rightCover);
    }
}
