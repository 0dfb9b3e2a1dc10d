package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.DAY_0;
import static org.creditrepair.notification.ladder.Course.day;
import static org.creditrepair.notification.ladder.SmallLadder.A_PAID;
import static org.creditrepair.notification.ladder.SmallLadder.DUE_A;
import static org.creditrepair.notification.ladder.SmallLadder.DUE_B;
import static org.creditrepair.notification.ladder.SmallLadder.LADDER;
import static org.creditrepair.notification.ladder.SmallLadder.LARGE;
import static org.creditrepair.notification.ladder.SmallLadder.S30;
import static org.creditrepair.notification.ladder.SmallLadder.S40;
import static org.creditrepair.notification.ladder.SmallLadder.S50;
import static org.creditrepair.notification.ladder.SmallLadder.contacts;
import static org.creditrepair.notification.ladder.SmallLadder.due;
import static org.creditrepair.notification.ladder.SmallLadder.history;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The steps that are taken, and why. */
class LadderTest {

    static List<Course> courses() {
        return Course.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void a_course_makes_the_contacts_that_are_expected(Course course) {
        var simulation = course.ladder().simulate(course.history());

        assertThat(contacts(simulation)).isEqualTo(course.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("courses")
    void daily_checks_and_checks_at_the_next_day_named_give_the_same_moves(Course course) {
        var whole = course.ladder().simulate(course.history(), day(200));

        assertThat(movesOfChecks(course, 1)).isEqualTo(whole.moves());
        assertThat(movesOfChecks(course, 7)).isEqualTo(whole.moves());
    }

    @Test
    void the_worked_example_says_why_at_each_turn() {
        var simulation = LADDER.simulate(history(DUE_A, DUE_B, A_PAID));

        assertThat(simulation.moves())
                .containsExactly(
                        new Move.Anchored(day(-60), Optional.empty(), DAY_0, -60),
                        new Move.Taken(day(30), 1, S30, "email", DAY_0, 30, 30, List.of()),
                        new Move.Anchored(day(35), Optional.of(DAY_0), day(15), 20),
                        new Move.Taken(day(45), 1, S30, "email", day(15), 30, 30, List.of()),
                        new Move.Taken(day(55), 1, S40, "sms", day(15), 40, 40, List.of()),
                        new Move.Taken(day(65), 1, S50, "letter", day(15), 50, 50, List.of()));
        assertThat(simulation.steps()).hasSize(4);
        assertThat(simulation.nextCheck()).isEmpty();
    }

    @Test
    void a_hold_is_told_from_its_beginning_to_its_end() {
        var hold = new Fact.Held(day(10), Optional.of(day(20)), "dispute");
        var complaint = new Fact.Held(day(15), Optional.of(day(25)), "complaint");

        assertThat(LADDER.simulate(history(DUE_A, hold, complaint), day(45)).moves())
                .containsExactly(
                        new Move.Anchored(day(-60), Optional.empty(), DAY_0, -60),
                        new Move.Paused(day(10), "dispute"),
                        new Move.Resumed(day(25)),
                        new Move.Taken(day(45), 1, S30, "email", DAY_0, 45, 30, List.of()));
    }

    @Test
    void what_is_paid_settles_the_ladder() {
        assertThat(LADDER.simulate(history(DUE_A, A_PAID)).moves()).endsWith(new Move.Settled(day(35)));
    }

    @Test
    void a_step_that_was_overtaken_is_passed_with_its_reason() {
        var ladder = Ladder.of("example", OnHold.CLOCK_STOPS, S30.when(LARGE), S40);

        assertThat(ladder.simulate(history(DUE_A)).moves())
                .containsExactly(
                        new Move.Anchored(day(-60), Optional.empty(), DAY_0, -60),
                        new Move.Passed(day(40), S30.when(LARGE), new Obstacle.Unmet(LARGE, "amount 100.00 CNY")),
                        new Move.Taken(day(40), 1, S40, "sms", DAY_0, 40, 40, List.of()));
    }

    @Test
    void the_conditions_that_hold_are_the_reason_of_a_step() {
        var small = new Condition.AmountBelow(new BigDecimal("500.00"), CNY);
        var few = new Condition.CountBelow(2);

        assertThat(Ladder.of("example", OnHold.CLOCK_STOPS, S30.when(small, few))
                        .simulate(history(DUE_A))
                        .steps())
                .extracting(Move.Taken::because)
                .containsExactly(List.of(small, few));
    }

    @Test
    void steps_that_a_late_start_leaves_out_are_passed() {
        var late = new Fact.Due(day(45), "a", DAY_0, new BigDecimal("100.00"));

        assertThat(LADDER.simulate(history(late), day(45)).moves())
                .containsExactly(
                        new Move.Anchored(day(45), Optional.empty(), DAY_0, 45),
                        new Move.Passed(day(45), S30, new Obstacle.TakenUpLate()),
                        new Move.Taken(day(45), 1, S40, "sms", DAY_0, 45, 45, List.of()));
    }

    @Test
    void what_is_not_repeated_for_the_next_due_date_is_passed() {
        var b = due("b", 2);

        assertThat(LADDER.simulate(history(DUE_A, b, A_PAID), day(42)).moves())
                .containsExactly(
                        new Move.Anchored(day(-60), Optional.empty(), DAY_0, -60),
                        new Move.Taken(day(30), 1, S30, "email", DAY_0, 30, 30, List.of()),
                        new Move.Anchored(day(35), Optional.of(DAY_0), day(2), 33),
                        new Move.Passed(day(35), S30, new Obstacle.AlreadyReached(DAY_0)),
                        new Move.Taken(day(42), 1, S40, "sms", day(2), 40, 40, List.of()));
    }

    @Test
    void what_was_taken_for_the_newer_due_date_is_passed_when_a_payment_of_the_older_is_reversed() {
        var b = due("b", 2);
        var early = new Fact.Paid(day(20), "a", new BigDecimal("100.00"));
        var reversed = new Fact.Reversed(day(35), "a", new BigDecimal("100.00"));

        assertThat(LADDER.simulate(history(DUE_A, b, early, reversed), day(40)).moves())
                .endsWith(
                        new Move.Taken(day(32), 1, S30, "email", day(2), 30, 30, List.of()),
                        new Move.Anchored(day(35), Optional.of(day(2)), DAY_0, 35),
                        new Move.Passed(day(35), S30, new Obstacle.AlreadyReached(day(2))),
                        new Move.Taken(day(40), 1, S40, "sms", DAY_0, 40, 40, List.of()));
    }

    @Test
    void a_late_start_under_a_hold_is_made_when_the_hold_ends() {
        var late = new Fact.Due(day(45), "a", DAY_0, new BigDecimal("100.00"));
        var hold = new Fact.Held(day(42), Optional.of(day(60)), "dispute");
        var ladder = Ladder.of("example", OnHold.STEPS_WAIT, S30, S40, S50);

        assertThat(ladder.simulate(history(late, hold)).moves())
                .containsExactly(
                        new Move.Paused(day(42), "dispute"),
                        new Move.Anchored(day(45), Optional.empty(), DAY_0, 45),
                        new Move.Resumed(day(60)),
                        new Move.Passed(day(60), S30, new Obstacle.TakenUpLate()),
                        new Move.Passed(day(60), S40, new Obstacle.TakenUpLate()),
                        new Move.Taken(day(60), 1, S50, "letter", DAY_0, 60, 60, List.of()));
    }

    @Test
    void a_reminder_of_a_due_date_that_has_come_is_passed() {
        var reminder = Step.of("before", -3, "email");
        var hold = new Fact.Held(day(-5), Optional.of(day(1)), "dispute");

        assertThat(Ladder.of("example", OnHold.STEPS_WAIT, reminder, S30)
                        .simulate(history(DUE_A, hold))
                        .moves())
                .contains(new Move.Passed(day(30), reminder, new Obstacle.DueDateCame()));
    }

    @Test
    void a_change_of_version_is_told_with_the_first_step_of_the_new_one() {
        var ladder = new Ladder(
                "example",
                OnHold.CLOCK_STOPS,
                List.of(LadderVersion.of(1, LocalDate.EPOCH, S30, S40), LadderVersion.of(4, day(32), S30, S40, S50)));

        assertThat(ladder.simulate(history(DUE_A)).moves())
                .containsSubsequence(
                        new Move.Taken(day(30), 1, S30, "email", DAY_0, 30, 30, List.of()),
                        new Move.VersionChanged(day(40), 1, 4),
                        new Move.Taken(day(40), 4, S40, "sms", DAY_0, 40, 40, List.of()),
                        new Move.Taken(day(50), 4, S50, "letter", DAY_0, 50, 50, List.of()));
    }

    @Test
    void an_escalation_says_why() {
        var step = new Step(
                "s30",
                30,
                List.of(
                        Step.ChannelChoice.of("in-app"),
                        Step.ChannelChoice.of("sms"),
                        Step.ChannelChoice.after(4, "letter")),
                List.of());
        var failed = new Fact.ContactFailed(day(31), "in-app");

        assertThat(Ladder.of("example", OnHold.CLOCK_STOPS, step)
                        .simulate(history(DUE_A, failed))
                        .moves())
                .endsWith(
                        new Move.Escalated(day(31), step, "in-app", "sms", Move.Escalation.CONTACT_FAILED),
                        new Move.Escalated(day(35), step, "sms", "letter", Move.Escalation.NO_ANSWER));
    }

    /** What checks every so many days would have carried out, each knowing only what was known by then. */
    private static List<Move> movesOfChecks(Course course, int every) {
        var moves = new ArrayList<Move>();
        var last = day(-71);
        for (var check = day(-70); !check.isAfter(day(110)); check = check.plusDays(every)) {
            var known = course.history().knownOn(check);
            moves.addAll(course.ladder().simulate(known, check).movesAfter(last));
            last = check;
        }
        moves.addAll(course.ladder().simulate(course.history(), day(200)).movesAfter(last));
        return moves;
    }
}
