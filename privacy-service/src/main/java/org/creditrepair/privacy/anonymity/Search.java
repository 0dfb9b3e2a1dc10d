package org.creditrepair.privacy.anonymity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.Evaluator.Evaluation;

/**
 * Finds the best node of a lattice, and judges as few as it can on the way.
 *
 * <p>Nodes are visited by what they lose at least. From each, a path leads up, on which a binary search looks for the
 * lowest node that suppresses few enough rows (Flash: Kohlmayer, Prasser, Eckert, Kemper and Kuhn 2012). How many rows
 * a node suppresses for certain is noted for all nodes below it (predictive tagging: LeFevre, DeWitt and Ramakrishnan
 * 2005, El Emam et al. 2009); it rules them out when it is over the limit, and also when their least loss with so many
 * rows suppressed is above the best that is known. A node is left unjudged only where it cannot win, so what is found
 * is the best of all nodes by {@link Evaluation#BEST_FIRST}.
 */
final class Search {
    private final Lattice lattice;
    private final Evaluator evaluator;
    private final int mostSuppressed;
    private final int[] suppressedAtLeast;
    private final BitSet judged;
    private Optional<Evaluation> best = Optional.empty();

    /**
     * @param mostSuppressed how many rows may be suppressed
     */
    Search(Lattice lattice, Evaluator evaluator, int mostSuppressed) {
        this.lattice = lattice;
        this.evaluator = evaluator;
        this.mostSuppressed = mostSuppressed;
        this.suppressedAtLeast = new int[lattice.size()];
        this.judged = new BitSet(lattice.size());
    }

    /** Empty where no node suppresses few enough rows. */
    Optional<Evaluation> best() {
        for (var node : byLeastLoss()) {
            if (lattice.leastLoss(node) > lossToBeat()) {
                return best;
            }
            if (isOpen(node)) {
                bisect(pathUpFrom(node));
            }
            if (isOpen(node)) {
                judge(node);
            }
        }
        return best;
    }

    /** How many nodes were judged. */
    int judgedNodes() {
        return judged.cardinality();
    }

    private int[] byLeastLoss() {
        return IntStream.range(0, lattice.size())
                .boxed()
                .sorted(Comparator.comparingLong(lattice::leastLoss))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private long lossToBeat() {
        return best.map(Evaluation::loss).orElse(Long.MAX_VALUE);
    }

    private boolean isOpen(int node) {
        return !judged.get(node) && !cannotWin(node);
    }

    private boolean cannotWin(int node) {
        var suppressed = suppressedAtLeast[node];
        return suppressed > mostSuppressed
                || lattice.leastLoss(node) + suppressed * lattice.leastLossOfSuppression(node) > lossToBeat();
    }

    /** The cheapest step each time, as long as the nodes lose no more than the best that is known. */
    private List<Integer> pathUpFrom(int start) {
        var path = new ArrayList<Integer>();
        var next = Optional.of(start);
        while (next.isPresent() && lattice.leastLoss(next.get()) <= lossToBeat()) {
            path.add(next.get());
            next = cheapestAbove(next.get());
        }
        return path;
    }

    private Optional<Integer> cheapestAbove(int node) {
        return IntStream.range(0, lattice.columns())
                .filter(column -> lattice.canRise(node, column))
                .mapToObj(column -> lattice.above(node, column))
                .min(Comparator.comparingLong(lattice::leastLoss));
    }

    private void bisect(List<Integer> path) {
        var low = 0;
        var high = path.size() - 1;
        while (low <= high) {
            var middle = (low + high) / 2;
            var node = path.get(middle);
            if (isOpen(node)) {
                judge(node);
            }
            if (suppressedAtLeast[node] > mostSuppressed || !judged.get(node)) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
    }

    private void judge(int node) {
        var evaluation = evaluator.evaluate(lattice.levels(node));
        judged.set(node);
        noteBelow(node, evaluation.suppressedBelow());
        if (evaluation.suppressed() <= mostSuppressed
                && best.filter(known -> Evaluation.BEST_FIRST.compare(known, evaluation) < 0)
                        .isEmpty()) {
            best = Optional.of(evaluation);
        }
    }

    /** Stops where as much is known: then it is known of all nodes below, too. */
    private void noteBelow(int start, int suppressed) {
        var open = new ArrayDeque<Integer>();
        open.push(start);
        while (!open.isEmpty()) {
            var node = open.pop();
            if (suppressedAtLeast[node] < suppressed) {
                suppressedAtLeast[node] = suppressed;
                IntStream.range(0, lattice.columns())
                        .filter(column -> lattice.canFall(node, column))
                        .forEach(column -> open.push(lattice.below(node, column)));
            }
        }
    }
}
