package org.creditrepair.repair.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PauseLogTest {
    private static final PauseLog OCTOBER =
            PauseLog.empty().pause(october(6), october(30)).orThrow();

    @Test
    void a_pause_that_was_ended_early_stays_in_the_log() {
        var log = OCTOBER.resume(october(16)).orThrow();

        assertThat(log.pauses()).containsExactly(new Pause(october(6), october(16)));
        assertThat(log.entries())
                .containsExactly(
                        new PauseLog.Entry.Paused(new Pause(october(6), october(30))),
                        new PauseLog.Entry.Resumed(october(16)));
    }

    @Test
    void a_pause_without_end_lasts_until_somebody_resumes() {
        var open = PauseLog.empty().pause(october(6)).orThrow();

        assertThat(open.daysBetween(october(1), october(31))).isEqualTo(25);
        assertThat(open.resume(october(9)).orThrow().daysBetween(october(1), october(31)))
                .isEqualTo(3);
    }

    @Test
    void pauses_that_touch_are_merged_in_whatever_order_they_came() {
        var log = OCTOBER.pause(october(1), october(6))
                .then(longer -> longer.pause(october(30), october(31)))
                .orThrow();

        assertThat(log.pauses()).containsExactly(new Pause(october(1), october(31)));
        assertThat(log.entries()).hasSize(3);
    }

    @Test
    void pauses_with_a_day_between_them_stay_apart() {
        var log = OCTOBER.pause(october(1), october(5)).orThrow();

        assertThat(log.pauses()).containsExactly(new Pause(october(1), october(5)), new Pause(october(6), october(30)));
    }

    @ParameterizedTest
    @CsvSource({"6, 30", "5, 7", "29, 31", "10, 11", "1, 31"})
    void a_pause_that_overlaps_one_in_force_is_refused(int from, int to) {
        assertThat(OCTOBER.pause(october(from), october(to)))
                .isEqualTo(Result.refused(Reason.OVERLAPS, "from", october(from)));
    }

    @Test
    void the_rest_of_a_pause_that_was_ended_early_may_be_paused_anew() {
        var log = OCTOBER.resume(october(16))
                .then(shorter -> shorter.pause(october(20), october(25)))
                .orThrow();

        assertThat(log.pauses())
                .containsExactly(new Pause(october(6), october(16)), new Pause(october(20), october(25)));
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "6, 5"})
    void a_pause_that_does_not_end_after_its_start_is_refused(int from, int to) {
        assertThat(PauseLog.empty().pause(october(from), october(to)))
                .isEqualTo(Result.refused(Reason.NOT_AFTER, "to", october(to)));
    }

    @ParameterizedTest
    @CsvSource({"5", "30", "31"})
    void resuming_where_nothing_is_paused_is_refused(int on) {
        assertThat(OCTOBER.resume(october(on))).isEqualTo(Result.refused(Reason.UNKNOWN, "on", october(on)));
    }

    @Test
    void a_pause_can_be_ended_once_only() {
        var log = OCTOBER.resume(october(16)).orThrow();

        assertThat(log.resume(october(16))).isEqualTo(Result.refused(Reason.UNKNOWN, "on", october(16)));
        assertThat(log.resume(october(10)).orThrow().pauses()).containsExactly(new Pause(october(6), october(10)));
    }

    @Test
    void resuming_on_its_first_day_takes_a_pause_back() {
        assertThat(OCTOBER.resume(october(6)).orThrow().pauses()).isEmpty();
        assertThat(OCTOBER.pause(october(2), october(4))
                        .then(log -> log.resume(october(6)))
                        .orThrow()
                        .pauses())
                .containsExactly(new Pause(october(2), october(4)));
    }

    @Test
    void a_log_that_nobody_could_have_written_is_a_bug() {
        var twice = new PauseLog.Entry.Paused(new Pause(october(6), october(30)));

        assertThatThrownBy(() -> new PauseLog(List.of(twice, twice))).hasMessageStartingWith("entry is not possible");
        assertThatThrownBy(() -> new Pause(october(6), october(6))).hasMessage("to is not after from: 2023-10-06");
    }

    private static LocalDate october(int day) {
        return LocalDate.of(2023, 10, day);
    }
}
