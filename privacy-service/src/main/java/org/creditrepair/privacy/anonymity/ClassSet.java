package org.creditrepair.privacy.anonymity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.EncodedTable.EncodedColumn;

/**
 * The equivalence classes of a table at a node: the sets of rows that agree in all quasi-identifiers.
 *
 * @param representative a row of each class
 * @param size rows of each class
 * @param sensitive for each sensitive column, which values occur in which class, and how often
 * @param ofSource the class of each class of the set that this one was made from; of each row for the first
 */
record ClassSet(int[] representative, int[] size, List<Occurrences> sensitive, int[] ofSource) {

    /** Triples of class, value and count; no class and value come twice. */
    record Occurrences(int[] ofClass, int[] value, int[] count) {}

    /** Each row on its own. */
    static ClassSet ofRows(EncodedTable table) {
        var rows = IntStream.range(0, table.rows()).toArray();
        var ones = new int[rows.length];
        Arrays.fill(ones, 1);
        var sensitive = table.sensitive().stream()
                .map(column -> new Occurrences(rows, column.codes(), ones))
                .toList();
        return new ClassSet(rows, ones, sensitive, rows);
    }

    int count() {
        return size.length;
    }

    /**
     * The classes at a node, from these classes of a node that is nowhere more general: classes are put together, and
     * never rows again.
     */
    ClassSet rolledUp(EncodedTable table, int[] levels, Grouping grouping) {
        var into = new int[count()];
        var classes = group(table, levels, grouping, into);
        var newRepresentative = new int[classes];
        var newSize = new int[classes];
        for (var i = 0; i < into.length; i++) {
            newRepresentative[into[i]] = representative[i];
            newSize[into[i]] += size[i];
        }
        var newSensitive = new ArrayList<Occurrences>();
        for (var i = 0; i < sensitive.size(); i++) {
            var values = table.sensitive().get(i).cardinality(0);
            newSensitive.add(merged(sensitive.get(i), into, values, grouping));
        }
        return new ClassSet(newRepresentative, newSize, newSensitive, into);
    }

    /** Distinct values of a sensitive column in each class. */
    int[] distinct(int column) {
        var distinct = new int[count()];
        for (var ofClass : sensitive.get(column).ofClass()) {
            distinct[ofClass]++;
        }
        return distinct;
    }

    /**
     * The distance of a sensitive column's distribution in each class of size n from that in the N rows of the whole
     * table, as 2nN times the total variation, which is a whole number: the sum over all values of |count N - total n|.
     */
    long[] distances(int column, int[] totals, int rows) {
        var distances = new long[count()];
        for (var i = 0; i < distances.length; i++) {
            distances[i] = (long) size[i] * rows;
        }
        var occurrences = sensitive.get(column);
        for (var i = 0; i < occurrences.count().length; i++) {
            var ofClass = occurrences.ofClass()[i];
            var expected = (long) totals[occurrences.value()[i]] * size[ofClass];
            distances[ofClass] += Math.abs((long) occurrences.count()[i] * rows - expected) - expected;
        }
        return distances;
    }

    /** The greatest of these distances as a total variation, among the classes whose representative is wanted. */
    Ratio greatestDistance(int column, int[] totals, int rows, IntPredicate wanted) {
        var distances = distances(column, totals, rows);
        return IntStream.range(0, count())
                .filter(i -> wanted.test(representative[i]))
                .mapToObj(i -> new Ratio(distances[i], 2L * size[i] * rows))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    int rowsInClassesOf(int wanted) {
        return IntStream.of(size).filter(rows -> rows == wanted).sum();
    }

    /** Rows of each value of a sensitive column. */
    int[] totals(int column, int values) {
        var totals = new int[values];
        var occurrences = sensitive.get(column);
        for (var i = 0; i < occurrences.count().length; i++) {
            totals[occurrences.value()[i]] += occurrences.count()[i];
        }
        return totals;
    }

    /** Labels are packed into one key as digits; when 64 bits are full, what is there is numbered first. */
    private int group(EncodedTable table, int[] levels, Grouping grouping, int[] into) {
        var keys = new long[count()];
        var span = 1L;
        for (var column = 0; column < levels.length; column++) {
            var encoded = table.quasiIdentifiers().get(column);
            var cardinality = encoded.cardinality(levels[column]);
            if (span > Long.MAX_VALUE / cardinality) {
                span = grouping.number(keys, into);
                Arrays.setAll(keys, i -> into[i]);
            }
            append(keys, encoded, levels[column]);
            span *= cardinality;
        }
        return grouping.number(keys, into);
    }

    private void append(long[] keys, EncodedColumn column, int level) {
        var cardinality = column.cardinality(level);
        var codes = column.codes();
        var labels = column.labelsOfValues(level);
        for (var i = 0; i < keys.length; i++) {
            keys[i] = keys[i] * cardinality + labels[codes[representative[i]]];
        }
    }

    private static Occurrences merged(Occurrences from, int[] into, int values, Grouping grouping) {
        var keys = new long[from.count().length];
        Arrays.setAll(keys, i -> (long) into[from.ofClass()[i]] * values + from.value()[i]);
        var number = new int[keys.length];
        var pairs = grouping.number(keys, number);
        var ofClass = new int[pairs];
        var value = new int[pairs];
        var count = new int[pairs];
        for (var i = 0; i < number.length; i++) {
            ofClass[number[i]] = into[from.ofClass()[i]];
            value[number[i]] = from.value()[i];
            count[number[i]] += from.count()[i];
        }
        return new Occurrences(ofClass, value, count);
    }

    /** Numbers equal keys alike, from 0 in the order of their first appearance. Keeps its memory; for one thread. */
    static final class Grouping {
        private static final long SPREAD = 0x9E3779B97F4A7C15L;

        private long[] keys = new long[16];
        private int[] numbers = new int[16];

        /**
         * @param values one key an item; not negative
         * @param into gets the number of each item's key
         * @return how many keys are different
         */
        int number(long[] values, int[] into) {
            var shift = Long.numberOfLeadingZeros(Math.max(values.length, 4)) - 1;
            clear(1 << (Long.SIZE - shift));
            var next = 0;
            for (var i = 0; i < values.length; i++) {
                var slot = slot(values[i], shift);
                if (numbers[slot] < 0) {
                    keys[slot] = values[i];
                    numbers[slot] = next++;
                }
                into[i] = numbers[slot];
            }
            return next;
        }

        /** Where the key is, or may be put. At least half of the slots are free. */
        private int slot(long key, int shift) {
            var mask = (1 << (Long.SIZE - shift)) - 1;
            var slot = (int) (spread(key) >>> shift);
            while (numbers[slot] >= 0 && keys[slot] != key) {
                slot = slot + 1 & mask;
            }
            return slot;
        }

        /**
         * Brings every bit of a key to bear on the highest ones. One multiplication would crowd keys that are a step
         * apart into few slots for some steps, and columns' cardinalities make steps.
         */
        static long spread(long key) {
            var half = key * SPREAD;
            return (half ^ half >>> Integer.SIZE) * SPREAD;
        }

        private void clear(int capacity) {
            if (numbers.length < capacity) {
                keys = new long[capacity];
                numbers = new int[capacity];
            }
            Arrays.fill(numbers, 0, capacity, -1);
        }
    }
}
