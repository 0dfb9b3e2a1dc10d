package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.day;
import static org.creditrepair.notification.ladder.SmallLadder.A_PAID;
import static org.creditrepair.notification.ladder.SmallLadder.DUE_A;
import static org.creditrepair.notification.ladder.SmallLadder.DUE_B;
import static org.creditrepair.notification.ladder.SmallLadder.LADDER;
import static org.creditrepair.notification.ladder.SmallLadder.LARGE;
import static org.creditrepair.notification.ladder.SmallLadder.S30;
import static org.creditrepair.notification.ladder.SmallLadder.S40;
import static org.creditrepair.notification.ladder.SmallLadder.S50;
import static org.creditrepair.notification.ladder.SmallLadder.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.ladder.Simulation.Waiting;
import org.junit.jupiter.api.Test;

/** What waits, and when to look again. */
class LadderCheckTest {

    @Test
    void what_waits_is_told_with_what_is_in_its_way() {
        var ladder = Ladder.of("example", OnHold.STEPS_WAIT, S30.when(LARGE), S40, S50);
        var closed = List.of(
                new Fact.ChannelClosed(day(1), "sms"),
                new Fact.ChannelClosed(day(1), "email"),
                new Fact.ChannelClosed(day(1), "letter"));
        var facts = new ArrayList<Fact>(closed);
        facts.add(DUE_A);

        assertThat(ladder.simulate(History.of(CNY, facts).orThrow(), day(45)).waiting())
                .containsExactly(
                        new Waiting(S30.when(LARGE), new Obstacle.Unmet(LARGE, "amount 100.00 CNY")),
                        new Waiting(S40, new Obstacle.NoChannel()));
    }

    @Test
    void what_waits_under_a_hold_names_the_hold() {
        var hold = new Fact.Held(day(20), Optional.empty(), "deceased");
        var ladder = Ladder.of("example", OnHold.STEPS_WAIT, S30, S40);

        var simulation = ladder.simulate(history(DUE_A, hold), day(35));

        assertThat(simulation.waiting()).containsExactly(new Waiting(S30, new Obstacle.UnderHold("deceased")));
        assertThat(simulation.nextCheck()).isEmpty();
    }

    @Test
    void of_steps_that_come_together_the_second_waits_for_the_next_day() {
        var hold = new Fact.Held(day(20), Optional.of(day(45)), "dispute");
        var ladder = Ladder.of("example", OnHold.STEPS_WAIT, S30, S40);

        var simulation = ladder.simulate(history(DUE_A, hold), day(45));

        assertThat(simulation.waiting()).containsExactly(new Waiting(S40, new Obstacle.OneStepADay()));
        assertThat(simulation.nextCheck()).contains(day(46));
    }

    @Test
    void nothing_waits_where_nothing_is_owed() {
        assertThat(LADDER.simulate(history(DUE_A, A_PAID), day(80)).waiting()).isEmpty();
        assertThat(LADDER.simulate(history(), day(80)))
                .isEqualTo(new Simulation(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void the_next_check_is_counted_from_the_anchor_whenever_somebody_looks() {
        for (var looked = 30; looked < 40; looked++) {
            assertThat(LADDER.simulate(history(DUE_A), day(looked)).nextCheck()).contains(day(40));
        }
    }

    @Test
    void the_next_check_is_the_end_of_a_hold_a_change_of_version_or_another_due_date() {
        var hold = new Fact.Held(day(20), Optional.of(day(33)), "dispute");
        var versions = new Ladder(
                "example",
                OnHold.CLOCK_STOPS,
                List.of(LadderVersion.of(1, day(5), S30), LadderVersion.of(2, day(12), S30)));

        assertThat(LADDER.simulate(history(DUE_A, hold), day(25)).nextCheck()).contains(day(33));
        assertThat(versions.simulate(history(DUE_A), day(1)).nextCheck()).contains(day(5));
        assertThat(versions.simulate(history(DUE_A), day(6)).nextCheck()).contains(day(12));
        assertThat(LADDER.simulate(history(DUE_A, DUE_B), day(1)).nextCheck()).contains(day(15));
    }

    @Test
    void a_check_carries_out_what_came_after_the_one_before() {
        var simulation = LADDER.simulate(history(DUE_A), day(45));

        assertThat(simulation.movesAfter(day(30))).hasSize(1);
        assertThat(simulation.movesAfter(day(29))).hasSize(2);
        assertThat(simulation.movesAfter(day(40))).isEmpty();
    }
}
