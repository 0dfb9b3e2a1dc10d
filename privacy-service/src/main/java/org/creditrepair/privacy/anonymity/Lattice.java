package org.creditrepair.privacy.anonymity;

import java.util.List;
import org.creditrepair.privacy.anonymity.EncodedTable.EncodedColumn;

/**
 * The nodes of a full-domain generalisation: one level for each quasi-identifier. A node is a number whose digits are
 * its levels, so that the node above it in a column is a fixed step away.
 */
final class Lattice {
    private final int[] depth;
    private final int[] step;
    private final long[][] columnLoss;
    private final long[][] columnSlack;
    private final int size;

    /** The columns' levels must multiply to no more than an int holds: see {@link #sizeOf}. */
    Lattice(List<EncodedColumn> columns) {
        depth = columns.stream().mapToInt(EncodedColumn::levels).toArray();
        step = new int[depth.length];
        columnLoss = new long[depth.length][];
        columnSlack = new long[depth.length][];
        var next = 1;
        for (var i = 0; i < depth.length; i++) {
            step[i] = next;
            next *= depth[i];
            columnLoss[i] = new long[depth[i]];
            columnSlack[i] = new long[depth[i]];
            for (var level = 0; level < depth[i]; level++) {
                columnLoss[i][level] = columns.get(i).totalLoss(level);
                columnSlack[i][level] = Hierarchy.WHOLE_LOSS - columns.get(i).greatestLoss(level);
            }
        }
        size = next;
    }

    /** Number of nodes; the greatest long where it is beyond that. */
    static long sizeOf(List<EncodedColumn> columns) {
        var size = 1L;
        for (var column : columns) {
            size = size > Long.MAX_VALUE / column.levels() ? Long.MAX_VALUE : size * column.levels();
        }
        return size;
    }

    int size() {
        return size;
    }

    int columns() {
        return depth.length;
    }

    int level(int node, int column) {
        return node / step[column] % depth[column];
    }

    int[] levels(int node) {
        var levels = new int[depth.length];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = level(node, i);
        }
        return levels;
    }

    /** Whether there is a node above in this column. */
    boolean canRise(int node, int column) {
        return level(node, column) + 1 < depth[column];
    }

    int above(int node, int column) {
        return node + step[column];
    }

    boolean canFall(int node, int column) {
        return level(node, column) > 0;
    }

    int below(int node, int column) {
        return node - step[column];
    }

    /**
     * The least that can be lost at a node: what generalisation loses if no row is left out. It never falls on the way
     * up.
     */
    long leastLoss(int node) {
        return sum(columnLoss, node);
    }

    /** The least by which a row that is left out loses more than one that is generalised. */
    long leastLossOfSuppression(int node) {
        return sum(columnSlack, node);
    }

    private long sum(long[][] values, int node) {
        var sum = 0L;
        for (var i = 0; i < depth.length; i++) {
            sum += values[i][level(node, i)];
        }
        return sum;
    }
}
