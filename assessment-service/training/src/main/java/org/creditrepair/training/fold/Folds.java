package org.creditrepair.training.fold;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Each row is in one fold: the fold that judges it, while a model is trained on all others.
 *
 * @param count of folds
 * @param numbers of each row's fold, from 0; −1 for a row that is in none
 */
public record Folds(int count, int[] numbers) {
    public Folds {
        if (count < 2) {
            throw new IllegalArgumentException("there are two folds or more: " + count);
        }
        numbers = numbers.clone();
        for (var number : numbers) {
            if (number < -1 || number >= count) {
                throw new IllegalArgumentException("a fold is -1 to " + (count - 1) + ": " + number);
            }
        }
    }

    /**
     * Folds with about as many bads in each one: bads and goods are shuffled apart (Fisher and Yates, from the last row
     * down) by a {@link SplittableRandom} of the seed, first the bads, and dealt round to the folds.
     *
     * @param bads outcome of each row
     * @param rows that are dealt
     */
    public static Folds stratified(boolean[] bads, int[] rows, int count, long seed) {
        var random = new SplittableRandom(seed);
        var numbers = new int[bads.length];
        Arrays.fill(numbers, -1);
        var next = 0;
        for (var isBad : new boolean[] {true, false}) {
            var dealt = Arrays.stream(rows).filter(row -> bads[row] == isBad).toArray();
            shuffle(dealt, random);
            for (var row : dealt) {
                numbers[row] = next++ % count;
            }
        }
        return new Folds(count, numbers);
    }

    private static void shuffle(int[] rows, SplittableRandom random) {
        for (var last = rows.length - 1; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var row = rows[last];
            rows[last] = rows[other];
            rows[other] = row;
        }
    }

    /** Rows that a fold judges, rising. */
    public int[] judged(int fold) {
        return IntStream.range(0, numbers.length)
                .filter(row -> numbers[row] == fold)
                .toArray();
    }

    /** Rows of all other folds, rising. */
    public int[] trained(int fold) {
        return IntStream.range(0, numbers.length)
                .filter(row -> numbers[row] != fold && numbers[row] >= 0)
                .toArray();
    }

    @Override
    public int[] numbers() {
        return numbers.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folds folds && folds.count == count && Arrays.equals(folds.numbers, numbers);
    }

    @Override
    public int hashCode() {
        return 31 * count + Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return count + " folds of " + numbers.length + " rows";
    }
}
