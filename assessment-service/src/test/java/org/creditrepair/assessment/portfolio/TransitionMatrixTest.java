package org.creditrepair.assessment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Refusals;
import org.junit.jupiter.api.Test;

class TransitionMatrixTest {
    private static final BandGroups LATE =
            BandGroups.lateFrom(DelinquencyBand.DAYS_1_29).orThrow();

    /** By hand: C>0, 0>1, 1>C, and C>C, C>0; the year turns in between. */
    @Test
    void moves_of_consecutive_months_are_counted() {
        var matrix = TransitionMatrix.of(Histories.of("C01C", "CC0"), BandGroups.each());

        assertThat(matrix.states()).isEqualTo(BandGroups.each().states());
        assertThat(matrix.moved(2, 2)).isEqualTo(new Proportion(1, 3));
        assertThat(matrix.moved(2, 3)).isEqualTo(new Proportion(2, 3));
        assertThat(matrix.moved(3, 4)).isEqualTo(new Proportion(1, 1));
        assertThat(matrix.moved(4, 2)).isEqualTo(new Proportion(1, 1));
        assertThat(matrix.counts().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum())
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
        var matrix = TransitionMatrix.of(open("A", "B", "C"), new long[][] {{7, 2, 1}, {4, 5, 3}, {1, 2, 9}})
                .orThrow();

        assertThat(matrix.rolled(0)).isEqualTo(new Proportion(3, 10));
        assertThat(matrix.rolled(1)).isEqualTo(new Proportion(3, 12));
        assertThat(matrix.rolled(2)).isEqualTo(new Proportion(0, 12));
        assertThat(matrix.improved(0)).isEqualTo(new Proportion(0, 10));
        assertThat(matrix.improved(1)).isEqualTo(new Proportion(4, 12));
        assertThat(matrix.improved(2)).isEqualTo(new Proportion(3, 12));
    }

    /**
     * Band by band, the moves of one obligation each. By hand: of eight moves out of current four are worse, none
     * better, two close it; NO_LOAN and PAID_OFF stand before CURRENT in the list and are no better for that.
     */
    @Test
    void closed_states_are_neither_better_nor_worse() {
        var matrix = TransitionMatrix.of(
                Histories.of("CC", "C0", "C0", "C1", "C5", "CP", "CN", "CC", "1C", "10", "1P", "1N", "12"),
                BandGroups.each());

        assertThat(matrix.rolled(2)).isEqualTo(new Proportion(4, 8));
        assertThat(matrix.improved(2)).isEqualTo(new Proportion(0, 8));
        assertThat(matrix.closed(2)).isEqualTo(new Proportion(2, 8));
        assertThat(matrix.opened(2)).isEqualTo(new Proportion(0, 8));
        assertThat(matrix.rolled(4)).isEqualTo(new Proportion(1, 5));
        assertThat(matrix.improved(4)).as("30-59 to current and to 1-29").isEqualTo(new Proportion(2, 5));
        assertThat(matrix.closed(4)).isEqualTo(new Proportion(2, 5));
    }

    /** By hand: of six moves out of PAID_OFF one stays, one goes to no loan, four are new loans, two of them late. */
    @Test
    void a_new_loan_is_no_roll() {
        var matrix =
                TransitionMatrix.of(Histories.of("PP", "PN", "PC", "P0", "P3", "PC", "NP", "N0"), BandGroups.each());

        assertThat(matrix.rolled(1)).isEqualTo(new Proportion(0, 6));
        assertThat(matrix.improved(1)).isEqualTo(new Proportion(0, 6));
        assertThat(matrix.closed(1)).isEqualTo(new Proportion(1, 6));
        assertThat(matrix.opened(1)).isEqualTo(new Proportion(4, 6));
        assertThat(matrix.closed(0)).as("no loan to paid off").isEqualTo(new Proportion(1, 2));
        assertThat(matrix.opened(0)).isEqualTo(new Proportion(1, 2));
        assertThat(matrix.improved(0)).isEqualTo(new Proportion(0, 2));
    }

    @Test
    void a_closed_state_may_stand_anywhere() {
        var states = List.of(State.open("A"), State.closed("gone"), State.open("B"), State.closed("sold"));
        var counts = new long[][] {{1, 2, 3, 4}, {5, 6, 7, 8}, {9, 10, 11, 12}, {0, 0, 0, 9}};

        var matrix = TransitionMatrix.of(states, counts).orThrow();

        assertThat(matrix.rolled(0)).isEqualTo(new Proportion(3, 10));
        assertThat(matrix.improved(2)).isEqualTo(new Proportion(9, 42));
        assertThat(matrix.rolled(2)).isEqualTo(new Proportion(0, 42));
        assertThat(matrix.closed(0)).isEqualTo(new Proportion(6, 10));
        assertThat(matrix.closed(1)).isEqualTo(new Proportion(8, 26));
        assertThat(matrix.opened(1)).isEqualTo(new Proportion(12, 26));
        assertThat(matrix.closed(3)).isEqualTo(new Proportion(0, 9));
    }

    @Test
    void a_matrix_reaches_over_all_years() {
        var last = YearMonth.of(Year.MAX_VALUE, 12);

        var matrix = TransitionMatrix.of(
                List.of(
                        Histories.from(last.minusMonths(1), "C0"),
                        Histories.from(YearMonth.of(Year.MIN_VALUE, 1), "CC")),
                LATE);

        assertThat(matrix.counts()).containsExactly(List.of(1L, 1L), List.of(0L, 0L));
    }

    @Test
    void what_is_no_matrix_is_named() {
        assertThat(refused(open("A", "A"), new long[][] {{1, 1}, {1, 1}})).isEqualTo("COMES_TWICE states A");
        assertThat(refused(open("A", "B"), new long[][] {{1, 1}})).isEqualTo("LENGTHS_DIFFER counts 1");
        assertThat(refused(open("A", "B"), new long[][] {{1, 1}, {1}})).isEqualTo("LENGTHS_DIFFER counts[1] 1");
        assertThat(refused(open("A", "B"), new long[][] {{1, 1}, {1, -2}})).isEqualTo("NEGATIVE counts[1][1] -2");
        assertThat(refused(open("A", "B"), new long[][] {{1, 500_000_000_001L}, {1, 2}}))
                .isEqualTo("TOO_MANY counts[0][1] 500000000001");
        assertThat(refused(open("A", "B"), new long[][] {{500_000_000_000L, 500_000_000_000L}, {1, 2}}))
                .isEqualTo("accepted");
        assertThat(refused(open(), new long[][] {})).isEqualTo("accepted");
    }

    @Test
    void a_matrix_made_by_hand_is_checked_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitionMatrix(open("A"), List.of(List.of(-1L))))
                .withMessage("counts[0][0] -1 must not be negative");
    }

    private static List<State> open(String... names) {
        return Stream.of(names).map(State::open).toList();
    }

    private static String refused(List<State> states, long[][] counts) {
        return Refusals.of(TransitionMatrix.of(states, counts));
    }
}
