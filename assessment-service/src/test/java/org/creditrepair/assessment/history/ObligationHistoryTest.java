package org.creditrepair.assessment.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ObligationHistoryTest {
    private static final YearMonth MARCH = YearMonth.of(2020, 3);

    @Test
    void observations_stand_newest_first() {
        var history = history(
                Optional.empty(),
                new Observation(MARCH.minusMonths(1), DelinquencyBand.CURRENT),
                new Observation(MARCH, DelinquencyBand.DAYS_1_29));

        assertThat(history.latest()).contains(new Observation(MARCH, DelinquencyBand.DAYS_1_29));
    }

    @Test
    void a_month_has_one_observation() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> history(
                        Optional.empty(),
                        new Observation(MARCH, DelinquencyBand.CURRENT),
                        new Observation(MARCH, DelinquencyBand.PAID_OFF)))
                .withMessageContaining("two observations of one month");
    }

    @Test
    void what_was_observed_or_repaired_later_was_not_known_then() {
        var history = history(
                Optional.of(MARCH.plusMonths(2)),
                new Observation(MARCH, DelinquencyBand.DAYS_30_59),
                new Observation(MARCH.plusMonths(1), DelinquencyBand.CURRENT));

        assertThat(history.asOf(MARCH))
                .isEqualTo(history(Optional.empty(), new Observation(MARCH, DelinquencyBand.DAYS_30_59)));
    }

    /** It was repaired in March and in June: in April the first repair was known, and only that. */
    @Test
    void an_earlier_repair_is_still_known_where_a_later_one_is_not_yet() {
        var late = new Observation(MARCH, DelinquencyBand.DAYS_60_89);
        var again = new Observation(MARCH.plusMonths(2), DelinquencyBand.DAYS_30_59);
        var history = new ObligationHistory("p", "L-1", List.of(late, again), List.of(MARCH.plusMonths(3), MARCH));

        assertThat(history.repairedIn()).contains(MARCH.plusMonths(3));
        assertThat(history.needsRepair()).isFalse();
        assertThat(history.asOf(MARCH.plusMonths(3))).isEqualTo(history);
        assertThat(history.asOf(MARCH.plusMonths(1))).isEqualTo(history(Optional.of(MARCH), late));
        assertThat(history.asOf(MARCH.plusMonths(1)).needsRepair()).isFalse();
        assertThat(history.asOf(MARCH.plusMonths(2)).needsRepair()).isTrue();
        assertThat(history.asOf(MARCH.minusMonths(1)).repairedIn()).isEmpty();
    }

    @Test
    void repairs_stand_newest_first_and_each_month_once() {
        var history = new ObligationHistory(
                "p", "L-1", List.of(), List.of(MARCH, MARCH.plusMonths(1), MARCH, MARCH.minusMonths(1)));

        assertThat(history.repairs()).containsExactly(MARCH.plusMonths(1), MARCH, MARCH.minusMonths(1));
    }

    @Test
    void a_delay_of_30_days_needs_repair_and_one_of_29_does_not() {
        assertThat(history(Optional.empty(), new Observation(MARCH, DelinquencyBand.DAYS_30_59))
                        .needsRepair())
                .isTrue();
        assertThat(history(Optional.empty(), new Observation(MARCH, DelinquencyBand.DAYS_1_29))
                        .needsRepair())
                .isFalse();
    }

    @Test
    void a_repair_covers_what_was_before_it_and_nothing_after() {
        var late = new Observation(MARCH, DelinquencyBand.DAYS_60_89);

        assertThat(history(Optional.of(MARCH), late).needsRepair()).isFalse();
        assertThat(history(Optional.of(MARCH.minusMonths(1)), late).needsRepair())
                .isTrue();
    }

    @Test
    void bands_are_stored_under_the_numbers_that_they_have() {
        for (var band : DelinquencyBand.values()) {
            assertThat(DelinquencyBand.ofNumber(band.number())).isEqualTo(band);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DelinquencyBand.ofNumber(9))
                .withMessageContaining("9");
    }

    @Test
    void nothing_is_owed_where_it_is_paid_off_or_there_is_no_loan() {
        assertThat(DelinquencyBand.values())
                .filteredOn(DelinquencyBand::isClosed)
                .containsExactly(DelinquencyBand.NO_LOAN, DelinquencyBand.PAID_OFF);
    }

    private static ObligationHistory history(Optional<YearMonth> repairedIn, Observation... observations) {
        return new ObligationHistory("p", "L-1", List.of(observations), repairedIn);
    }
}
