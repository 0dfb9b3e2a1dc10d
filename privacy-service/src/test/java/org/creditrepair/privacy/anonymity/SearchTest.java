package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.privacy.anonymity.ClassSet.Grouping;
import org.creditrepair.privacy.anonymity.Evaluator.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final CensusLikeTable CENSUS = CensusLikeTable.of(400, 7);
    private static final Roles ROLES =
            Roles.of(List.of("age", "marital", "education", "country", "workclass"), List.of("ailment"));
    private static final EncodedTable ENCODED =
            EncodedTable.of(CENSUS.table(), ROLES, CENSUS.hierarchies()).orThrow();
    private static final Lattice LATTICE = new Lattice(ENCODED.quasiIdentifiers());

    /** Of five columns with 540 nodes; the last figure is how many of them may be judged. */
    @ParameterizedTest
    @CsvSource({
        "5, 1, 1, 0, 50",
        "5, 1, 1, 0.02, 65",
        "5, 1, 1, 0.1, 95",
        "5, 1, 1, 1, 180",
        "3, 3, 1, 0.05, 80",
        "3, 1, 0.4, 0, 35",
        "3, 2, 0.4, 0.1, 145",
    })
    void few_nodes_are_judged_and_the_best_of_all_is_found(
            int k, int l, BigDecimal t, BigDecimal suppressionLimit, int atMost) {
        var criteria = Criteria.of(k, l, t, suppressionLimit).orThrow();
        var mostSuppressed = criteria.mostSuppressed(ENCODED.rows());
        var search = new Search(LATTICE, new Evaluator(ENCODED, criteria), mostSuppressed);

        var best = search.best();

        assertThat(search.judgedNodes()).isPositive().isLessThanOrEqualTo(atMost);
        assertThat(described(best)).isEqualTo(described(bestOfAll(criteria, mostSuppressed)));
    }

    @Test
    void a_lattice_numbers_its_nodes_by_their_levels() {
        var top = LATTICE.size() - 1;

        assertThat(LATTICE.size()).isEqualTo(540);
        assertThat(Lattice.sizeOf(ENCODED.quasiIdentifiers())).isEqualTo(540);
        assertThat(LATTICE.levels(0)).containsOnly(0);
        assertThat(LATTICE.levels(top)).containsExactly(4, 2, 2, 3, 2);
        assertThat(LATTICE.levels(LATTICE.above(0, 1))).containsExactly(0, 1, 0, 0, 0);
        assertThat(LATTICE.below(LATTICE.above(5, 3), 3)).isEqualTo(5);
        assertThat(IntStream.range(0, 5)).noneMatch(column -> LATTICE.canRise(top, column));
        assertThat(IntStream.range(0, 5)).allMatch(column -> LATTICE.canRise(0, column));
        assertThat(IntStream.range(0, 5)).noneMatch(column -> LATTICE.canFall(0, column));
        assertThat(IntStream.range(0, 5)).allMatch(column -> LATTICE.canFall(top, column));
        assertThat(LATTICE.leastLoss(0)).isZero();
        assertThat(LATTICE.leastLossOfSuppression(0)).isEqualTo(5 * Hierarchy.WHOLE_LOSS);
        assertThat(LATTICE.leastLoss(top)).isEqualTo(400 * 5 * Hierarchy.WHOLE_LOSS);
        assertThat(LATTICE.leastLossOfSuppression(top)).isZero();
    }

    @Test
    void equal_keys_are_numbered_alike_in_the_order_of_their_appearance() {
        var grouping = new Grouping();
        var many = IntStream.range(0, 5_000)
                .mapToLong(i -> i % 1_700 * 0x1_0000_0001L)
                .toArray();
        var numbers = new int[many.length];

        assertThat(grouping.number(many, numbers)).isEqualTo(1_700);
        assertThat(numbers)
                .isEqualTo(IntStream.range(0, 5_000).map(i -> i % 1_700).toArray());
        assertThat(grouping.number(new long[] {9, 0, 9, Long.MAX_VALUE}, numbers))
                .isEqualTo(3);
        assertThat(Arrays.copyOf(numbers, 4)).containsExactly(0, 1, 0, 2);
        assertThat(grouping.number(new long[] {0}, numbers)).isEqualTo(1);
    }

    /** Multiples of a Fibonacci number, as 701,408,733 is, stay close together when multiplied by the golden ratio. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 1_000, 832_040, 701_408_733, 1L << 20, 1L << 40, (1L << 52) + 1})
    void keys_a_step_apart_do_not_crowd(long step) {
        var slots = IntStream.range(0, 1_024).mapToLong(i -> Grouping.spread(i * step) >>> 54);

        assertThat(slots.distinct().count()).isGreaterThan(256);
    }

    private static Optional<Evaluation> bestOfAll(Criteria criteria, int mostSuppressed) {
        var evaluator = new Evaluator(ENCODED, criteria);
        return IntStream.range(0, LATTICE.size())
                .mapToObj(node -> evaluator.evaluate(LATTICE.levels(node)))
                .filter(evaluation -> evaluation.suppressed() <= mostSuppressed)
                .min(Evaluation.BEST_FIRST);
    }

    private static String described(Optional<Evaluation> evaluation) {
        return evaluation
                .map(best -> Arrays.toString(best.levels()) + " " + best.loss() + " " + best.suppressed())
                .orElse("none");
    }
}
