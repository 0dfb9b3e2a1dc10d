package org.creditrepair.training.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.creditrepair.assessment.checked.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldsTest {
    /** 30 rows, of which the first 10 are bad. */
    private static final boolean[] BADS = new boolean[30];

    static {
        Arrays.fill(BADS, 0, 10, true);
    }

    private static final int[] ALL = IntStream.range(0, 30).toArray();

    @Test
    void each_fold_has_its_share_of_the_bads() {
        var folds = Folds.stratified(BADS, ALL, 5, 1);

        for (var fold = 0; fold < 5; fold++) {
            var judged = folds.judged(fold);
            assertThat(judged).hasSize(6);
            assertThat(Arrays.stream(judged).filter(row -> BADS[row])).hasSize(2);
            assertThat(folds.trained(fold)).hasSize(24).doesNotContain(judged);
        }
    }

    /** Dealt round: what is left over goes to the first folds, and goods go on where bads ended. */
    @Test
    void sizes_differ_by_one_row() {
        var folds = Folds.stratified(BADS, ALL, 4, 1);

        assertThat(IntStream.range(0, 4).map(fold -> folds.judged(fold).length)).containsExactly(8, 8, 7, 7);
        assertThat(Arrays.stream(folds.judged(0)).filter(row -> BADS[row])).hasSize(3);
        assertThat(Arrays.stream(folds.judged(3)).filter(row -> BADS[row])).hasSize(2);
    }

    @Test
    void a_seed_is_one_way_to_cut_on_every_machine() {
        assertThat(Folds.stratified(BADS, ALL, 5, 7)).isEqualTo(Folds.stratified(BADS, ALL, 5, 7));
        assertThat(Folds.stratified(BADS, ALL, 5, 7)).isNotEqualTo(Folds.stratified(BADS, ALL, 5, 8));
        assertThat(Folds.stratified(BADS, new int[] {0, 1, 2, 12, 13, 14}, 2, 42)
                        .numbers())
                .startsWith(SEED_42);
    }

    /** Of SplittableRandom(42): the draws of nextInt(3), nextInt(2) for the bads, then for the goods. */
    private static final int[] SEED_42 = seed42();

    private static int[] seed42() {
        var random = new SplittableRandom(42);
        var bads = new int[] {0, 1, 2};
        for (var last = 2; last > 0; last--) {
            var other = random.nextInt(last + 1);
            var kept = bads[last];
            bads[last] = bads[other];
            bads[other] = kept;
        }
        var numbers = new int[3];
        for (var i = 0; i < 3; i++) {
            numbers[bads[i]] = i % 2;
        }
        return numbers;
    }

    @Test
    void a_row_that_is_not_dealt_is_in_no_fold() {
        var folds = Folds.stratified(BADS, new int[] {3, 4, 20, 21}, 2, 1);

        assertThat(folds.numbers()[0]).isEqualTo(-1);
        assertThat(IntStream.concat(Arrays.stream(folds.judged(0)), Arrays.stream(folds.judged(1)))
                        .sorted())
                .containsExactly(3, 4, 20, 21);
        assertThat(folds.trained(0)).isEqualTo(folds.judged(1));
    }

    @Test
    void folds_are_two_or_more_and_numbered() {
        assertThatThrownBy(() -> new Folds(1, new int[] {0})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Folds(2, new int[] {2})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Folds(2, new int[] {-2})).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Folds(2, new int[] {-1, 0, 1})).hasToString("2 folds of 3 rows");
    }

    @Test
    void equal_folds_have_the_same_hash_and_other_counts_are_others() {
        var folds = new Folds(2, new int[] {0, 1});

        assertThat(folds).isEqualTo(new Folds(2, new int[] {0, 1})).hasSameHashCodeAs(new Folds(2, new int[] {0, 1}));
        assertThat(folds).isNotEqualTo(new Folds(3, new int[] {0, 1})).isNotEqualTo(null);
        assertThat(folds.hashCode()).isNotEqualTo(new Folds(2, new int[] {1, 0}).hashCode());
    }

    @Test
    void what_is_written_is_read_again() {
        var rows = new int[] {0, 2, 3};
        var folds = new Folds(2, new int[] {0, -1, 1, 0, -1});

        assertThat(FoldFile.write(folds)).isEqualTo("row,fold\n1,1\n3,2\n4,1\n");
        assertThat(FoldFile.read(FoldFile.write(folds), rows, 5)).isEqualTo(Checked.of(folds));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                        | line 1: must be row,fold",
                "rows,fold;1,1;2,2         | line 1: must be row,fold",
                "row,fold;1,1              | line 2: the file has 1 rows, the data has 2",
                "row,fold;1,1;2,2;3,1      | line 4: the file has 3 rows, the data has 2",
                "row,fold;1,1;3,2          | line 3: must be of row 2",
                "row,fold;1,1;2            | line 3: must be two whole numbers above zero, row and fold",
                "row,fold;1,1;2,2,2        | line 3: must be two whole numbers above zero, row and fold",
                "row,fold;1,1;2,0          | line 3: must be two whole numbers above zero, row and fold",
                "row,fold;1,1;2,x          | line 3: must be two whole numbers above zero, row and fold",
                "row,fold;1,1;2,99999999999| line 3: must be two whole numbers above zero, row and fold",
                "row,fold;1,1;2,1          | file: must have two folds or more, numbered without gaps",
                "row,fold;1,1;2,3          | file: must have two folds or more, numbered without gaps",
            })
    void a_fold_file_is_refused_by_its_line(String lines, String refusal) {
        var read = FoldFile.read(lines.replace(';', '\n'), new int[] {0, 1}, 2);

        assertThat(read.asDefects().getFirst()).hasToString(refusal);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10})
    void every_dealt_row_is_judged_once(int count) {
        var folds = Folds.stratified(BADS, ALL, count, 3);

        assertThat(IntStream.range(0, count)
                        .flatMap(fold -> Arrays.stream(folds.judged(fold)))
                        .sorted()
                        .toArray())
                .isEqualTo(ALL);
    }
}
