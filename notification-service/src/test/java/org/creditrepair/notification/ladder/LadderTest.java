package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.DAY_0;
import static org.creditrepair.notification.ladder.Course.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.ladder.Simulation.Waiting;
import org.creditrepair.notification.rule.Confidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LadderTest {
    private static final Condition LARGE = new Condition.AmountAtLeast(new BigDecimal("500.00"), CNY);
    private static final Step S30 = Step.of("s30", 30, "email");
    private static final Step S40 = Step.of("s40", 40, "sms", "email");
    private static final Step S50 = Step.of("s50", 50, "letter");
    private static final Ladder LADDER = Ladder.of("example", OnHold.CLOCK_STOPS, S30, S40, S50);
    private static final Fact DUE_A = due("a", 0);
    private static final Fact DUE_B = due("b", 15);
    private static final Fact A_PAID = new Fact.Paid(day(35), "a", new BigDecimal("100.00"));

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

    @Test
    void the_standard_ladder_has_the_steps_of_common_practice() {
        var version = Ladder.standard().orElseThrow().versions().getFirst();

        assertThat(version.steps()).extracting(Step::day).containsExactly(-3, 1, 3, 7, 15, 30, 60, 90);
        assertThat(version.steps().get(4).channels().getFirst().channel()).isEqualTo("letter");
        assertThat(version.confidence()).isEqualTo(Confidence.LOW);
    }

    @Test
    void the_ladder_of_instalments_reminds_before_and_waits_until_an_instalment_was_missed() {
        var missed = new Fact.Tagged(day(2), "missed");
        var ladder = Ladder.ofInstalments().orElseThrow();

        assertThat(contacts(ladder.simulate(history(DUE_A)))).containsExactly("-3 before-due email");
        assertThat(contacts(ladder.simulate(history(DUE_A, missed), day(14))))
                .containsExactly(
                        "-3 before-due email",
                        "2 first-reminder email",
                        "3 second-reminder email",
                        "7 third-reminder email");
    }

    @Test
    void the_standard_ladder_is_climbed_from_three_days_before_to_ninety_after() {
        var simulation = Ladder.standard().orElseThrow().simulate(history(DUE_A));

        assertThat(contacts(simulation))
                .containsExactly(
                        "-3 before-due in-app",
                        "1 first-reminder in-app",
                        "3 second-reminder sms",
                        "7 third-reminder email",
                        "15 letter letter",
                        "30 first-month email",
                        "35 first-month letter",
                        "60 second-month letter",
                        "90 final-reminder letter");
    }

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

    private static List<String> contacts(Simulation simulation) {
        var contacts = new ArrayList<String>();
        for (var move : simulation.moves()) {
            switch (move) {
                case Move.Taken taken -> contacts.add(contact(taken.on(), taken.step(), taken.channel()));
                case Move.Escalated on -> contacts.add(contact(on.on(), on.step(), on.channel()));
                default -> {
                    // not a contact
                }
            }
        }
        return contacts;
    }

    private static String contact(LocalDate on, Step step, String channel) {
        return ChronoUnit.DAYS.between(DAY_0, on) + " " + step.id() + " " + channel;
    }

    private static Fact due(String reference, int day) {
        return new Fact.Due(day(day - 60), reference, day(day), new BigDecimal("100.00"));
    }

    private static History history(Fact... facts) {
        return History.of(CNY, List.of(facts)).orThrow();
    }
}
