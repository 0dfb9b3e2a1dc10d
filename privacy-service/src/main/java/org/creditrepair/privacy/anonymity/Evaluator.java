package org.creditrepair.privacy.anonymity;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import org.creditrepair.privacy.anonymity.ClassSet.Grouping;

/** Judges nodes by the criteria. Starts from the smallest known class set below a node. For one thread. */
final class Evaluator {
    /** Class sets that are kept for others to start from, and how many classes they may have together. */
    private static final int KEPT_SETS = 96;

    private static final int KEPT_CLASSES = 1_000_000;

    private static final long MILLION = 1_000_000;

    private final EncodedTable table;
    private final Criteria criteria;
    private final Grouping grouping = new Grouping();
    private final int[][] totals;
    private final Known bottom;
    private final Deque<Known> known = new ArrayDeque<>();
    private int knownClasses;

    private record Known(int[] levels, ClassSet classes) {

        boolean isBelow(int[] other) {
            for (var i = 0; i < levels.length; i++) {
                if (levels[i] > other[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * A node, judged.
     *
     * @param loss of generalised and suppressed cells together, as {@link Hierarchy.Step#loss}
     * @param suppressed rows in classes that miss a criterion
     * @param suppressedBelow rows that are suppressed at every node below, too
     */
    record Evaluation(int[] levels, long loss, int suppressed, int suppressedBelow) {

        /** The better first: less loss, then fewer rows suppressed, then fewer levels, then the earlier columns. */
        static final Comparator<Evaluation> BEST_FIRST = Comparator.comparingLong(Evaluation::loss)
                .thenComparingInt(Evaluation::suppressed)
                .thenComparingInt(evaluation -> Arrays.stream(evaluation.levels).sum())
                .thenComparing(Evaluation::levels, Arrays::compare);
    }

    Evaluator(EncodedTable table, Criteria criteria) {
        this.table = criteria.looksAtSensitive() ? table : table.withoutSensitive();
        this.criteria = criteria;
        var rows = ClassSet.ofRows(this.table);
        var lowest = new int[table.quasiIdentifiers().size()];
        this.bottom = new Known(lowest, rows.rolledUp(this.table, lowest, grouping));
        this.totals = new int[this.table.sensitive().size()][];
        for (var i = 0; i < totals.length; i++) {
            totals[i] = rows.totals(i, this.table.sensitive().get(i).cardinality(0));
        }
    }

    Evaluation evaluate(int[] levels) {
        var classes = smallestBelow(levels).rolledUp(table, levels, grouping);
        keep(new Known(levels, classes));
        var safe = largeAndDiverse(classes);
        var suppressedBelow = rowsWithout(classes, safe);
        leaveOutTheDistant(classes, safe);
        var suppressed = rowsWithout(classes, safe);
        return new Evaluation(
                levels, loss(classes, safe, levels), suppressed, certainBelow(suppressed, suppressedBelow));
    }

    /** The rows that are released at a node. */
    boolean[] released(int[] levels) {
        var classes = ClassSet.ofRows(table).rolledUp(table, levels, grouping);
        var safe = largeAndDiverse(classes);
        leaveOutTheDistant(classes, safe);
        var released = new boolean[table.rows()];
        for (var row = 0; row < released.length; row++) {
            released[row] = safe[classes.ofSource()[row]];
        }
        return released;
    }

    /**
     * A class that is large and diverse enough stays so when it is put together with others. So a row that misses these
     * at a node misses them at every node below. The distance is convex: put together, classes are no farther off than
     * the farther one, but perhaps farther than the nearer. So only where all classes must be near can a failure be
     * passed on to the nodes below.
     */
    private int certainBelow(int suppressed, int suppressedBelow) {
        return criteria.mostSuppressed(table.rows()) == 0 ? suppressed : suppressedBelow;
    }

    private ClassSet smallestBelow(int[] levels) {
        var best = bottom;
        for (var candidate : known) {
            if (candidate.classes().count() < best.classes().count() && candidate.isBelow(levels)) {
                best = candidate;
            }
        }
        return best.classes();
    }

    private void keep(Known newest) {
        known.addFirst(newest);
        knownClasses += newest.classes().count();
        while (known.size() > KEPT_SETS || knownClasses > KEPT_CLASSES) {
            knownClasses -= known.removeLast().classes().count();
        }
    }

    private boolean[] largeAndDiverse(ClassSet classes) {
        var safe = new boolean[classes.count()];
        for (var i = 0; i < safe.length; i++) {
            safe[i] = classes.size()[i] >= criteria.k();
        }
        if (criteria.l() > 1) {
            for (var column = 0; column < totals.length; column++) {
                var distinct = classes.distinct(column);
                for (var i = 0; i < safe.length; i++) {
                    safe[i] &= distinct[i] >= criteria.l();
                }
            }
        }
        return safe;
    }

    private void leaveOutTheDistant(ClassSet classes, boolean[] safe) {
        var t = criteria.tInMillionths();
        for (var column = 0; column < totals.length; column++) {
            var distances = classes.distances(column, totals[column], table.rows());
            for (var i = 0; i < safe.length; i++) {
                safe[i] &= distances[i] * MILLION <= t * 2 * classes.size()[i] * table.rows();
            }
        }
    }

    private static int rowsWithout(ClassSet classes, boolean[] safe) {
        var rows = 0;
        for (var i = 0; i < safe.length; i++) {
            rows += safe[i] ? 0 : classes.size()[i];
        }
        return rows;
    }

    /** The rows of a class have the same labels, so its representative loses what each of them does. */
    private long loss(ClassSet classes, boolean[] safe, int[] levels) {
        var loss = Hierarchy.WHOLE_LOSS * levels.length * rowsWithout(classes, safe);
        for (var column = 0; column < levels.length; column++) {
            var encoded = table.quasiIdentifiers().get(column);
            var lossOfValues = encoded.lossOfValues(levels[column]);
            var codes = encoded.codes();
            for (var i = 0; i < safe.length; i++) {
                if (safe[i]) {
                    loss += lossOfValues[codes[classes.representative()[i]]] * classes.size()[i];
                }
            }
        }
        return loss;
    }
}
