package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {
    private static final BandGroups LATE = BandGroups.lateFrom(DelinquencyBand.DAYS_1_29);

    /** By hand: C>0, 0>1, 1>C, and C>C, C>0; the year turns in between. */
    @Test
    void moves_of_consecutive_months_are_counted() {
        var matrix = TransitionMatrix.of(Histories.of("C01C", "CC0"), BandGroups.each());

        assertThat(matrix.states()).isEqualTo(BandGroups.each().names());
        assertThat(matrix.moved(2, 2)).isEqualTo(new Proportion(1, 3));
        assertThat(matrix.moved(2, 3)).isEqualTo(new Proportion(2, 3));
        assertThat(matrix.moved(3, 4)).isEqualTo(new Proportion(1, 1));
        assertThat(matrix.moved(4, 2)).isEqualTo(new Proportion(1, 1));
        assertThat(matrix.counts().stream().flatMap(List::stream).mapToLong(Long::longValue).sum())
                .isEqualTo(5);
    }

    @Test
    void a_month_that_was_not_observed_is_no_move() {
        var matrix = TransitionMatrix.of(Histories.of("C.0", "C..C0"), LATE);

        assertThat(matrix.counts()).containsExactly(List.of(0L, 1L), List.of(0L, 0L));
    }

    @Test
    void a_row_without_observations_is_absent_and_not_zeros() {
        var matrix = TransitionMatrix.of(Histories.of("CC0"), LATE);

        assertThat(matrix.row(0)).contains(List.of(0.5, 0.5));
        assertThat(matrix.row(1)).isEmpty();
        assertThat(matrix.observed(0)).isEqualTo(2);
        assertThat(matrix.observed(1)).isZero();
        assertThat(matrix.moved(1, 0).share()).isEmpty();
    }

    @Test
    void a_roll_rate_is_the_share_that_got_worse() {
        var matrix = TransitionMatrix.of(List.of("A", "B", "C"), new long[][] {{7, 2, 1}, {4, 5, 3}, {1, 2, 9}})
                .orThrow();

        assertThat(matrix.rolled(0)).isEqualTo(new Proportion(3, 10));
        assertThat(matrix.rolled(1)).isEqualTo(new Proportion(3, 12));
        assertThat(matrix.rolled(2)).isEqualTo(new Proportion(0, 12));
        assertThat(matrix.improved(0)).isEqualTo(new Proportion(0, 10));
        assertThat(matrix.improved(1)).isEqualTo(new Proportion(4, 12));
        assertThat(matrix.improved(2)).isEqualTo(new Proportion(3, 12));
    }

    @Test
    void what_is_no_matrix_is_named() {
        assertThat(refused(List.of("A", "A"), new long[][] {{1, 1}, {1, 1}})).isEqualTo("COMES_TWICE states A");
        assertThat(refused(List.of("A", "B"), new long[][] {{1, 1}})).isEqualTo("LENGTHS_DIFFER counts 1");
        assertThat(refused(List.of("A", "B"), new long[][] {{1, 1}, {1}})).isEqualTo("LENGTHS_DIFFER counts[1] 1");
        assertThat(refused(List.of("A", "B"), new long[][] {{1, 1}, {1, -2}})).isEqualTo("NEGATIVE counts[1][1] -2");
        assertThat(refused(List.of("A", "B"), new long[][] {{1, 500_000_000_001L}, {1, 2}}))
                .isEqualTo("TOO_MANY counts[0][1] 500000000001");
        assertThat(refused(List.of("A", "B"), new long[][] {{500_000_000_000L, 500_000_000_000L}, {1, 2}}))
                .isEqualTo("accepted");
        assertThat(refused(List.of(), new long[][] {})).isEqualTo("accepted");
    }

    @Test
    void a_matrix_made_by_hand_is_checked_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitionMatrix(List.of("A"), List.of(List.of(-1L))))
                .withMessage("counts[0][0] -1 must not be negative");
    }

    private static String refused(List<String> states, long[][] counts) {
        return Refusals.of(TransitionMatrix.of(states, counts));
    }
}
