package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditrepair.notification.ladder.Course.DAY_0;
import static org.creditrepair.notification.ladder.Course.day;
import static org.creditrepair.notification.ladder.SmallLadder.S30;
import static org.creditrepair.notification.ladder.SmallLadder.S40;
import static org.creditrepair.notification.ladder.SmallLadder.contacts;
import static org.creditrepair.notification.ladder.SmallLadder.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ladder, a version and a step have to be. */
class LadderVersionTest {

    @Test
    void a_ladder_whose_versions_do_not_follow_one_another_is_refused() {
        assertRefused("ladder example has no version", List.of());
        assertRefused(
                "version 2 from 2026-01-02 does not come after version 2 from 2026-01-01",
                List.of(LadderVersion.of(2, day(0), S30), LadderVersion.of(2, day(1), S30)));
        assertRefused(
                "version 2 from 2026-01-01 does not come after version 1 from 2026-01-01",
                List.of(LadderVersion.of(1, day(0), S30), LadderVersion.of(2, day(0), S30)));
    }

    @Test
    void a_version_whose_steps_are_out_of_order_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderVersion.of(1, DAY_0, S40, S30))
                .withMessage("version 1 has step s30 on day 30 after a step on day 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderVersion.of(1, DAY_0, S30, S30))
                .withMessage("version 1 has step s30 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderVersion.of(1, DAY_0))
                .withMessage("version 1 has no step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderVersion.of(0, DAY_0, S30))
                .withMessage("version is below 1: 0");
    }

    @Test
    void days_that_no_calendar_needs_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LadderVersion.of(1, LocalDate.MAX, S30))
                .withMessage("version 1 from is not between 1900-01-01 and 9999-12-31: +999999999-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("late", 100_000, "sms"))
                .withMessage("day of step late is further than 99999: 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("early", Integer.MIN_VALUE, "sms"))
                .withMessage("day of step early is further than 99999: -2147483648");
        assertThat(Step.of("late", 99_999, "sms").day()).isEqualTo(99_999);
        assertThat(Step.of("early", -99_999, "sms").day()).isEqualTo(-99_999);
    }

    @Test
    void the_furthest_days_are_walked() {
        var ladder = new Ladder(
                "example", OnHold.CLOCK_STOPS, List.of(LadderVersion.of(1, LocalDate.of(1900, 1, 1), S30, S40)));
        var last = new Fact.Due(LocalDate.of(1900, 1, 1), "a", LocalDate.of(9999, 12, 1), BigDecimal.TEN);
        var first = new Fact.Due(LocalDate.of(9999, 12, 31), "a", LocalDate.of(1900, 1, 1), BigDecimal.TEN);

        assertThat(contacts(ladder.simulate(history(last)))).hasSize(1);
        assertThat(contacts(ladder.simulate(history(first)))).hasSize(1);
        assertThat(ladder.simulate(history(first), LocalDate.MAX)).isEqualTo(ladder.simulate(history(first)));
        assertThat(ladder.simulate(history(first), LocalDate.MIN).moves()).isEmpty();
    }

    @Test
    void a_step_needs_a_name_and_a_channel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("Step", 1, "sms"))
                .withMessageContaining("Step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("step", 1, "S M S"))
                .withMessageContaining("S M S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.of("step", 1))
                .withMessageContaining("no channel");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Step.ChannelChoice.after(0, "sms"))
                .withMessage("afterDays of sms is below 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.of("My ladder", OnHold.STEPS_WAIT, S30))
                .withMessageContaining("My ladder");
    }

    private static void assertRefused(String message, List<LadderVersion> versions) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ladder("example", OnHold.STEPS_WAIT, versions))
                .withMessage(message);
    }
}
