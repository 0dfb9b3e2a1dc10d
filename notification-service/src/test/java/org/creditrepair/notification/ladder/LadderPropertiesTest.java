package org.creditrepair.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LadderPropertiesTest extends LadderHistories {
    private static final LocalDate END = day(120);

    /** Checks on any days, each knowing only what was known by then, carry out the same moves as one look at the end. */
    @Property(tries = 500)
    void two_schedules_of_checks_give_the_same_steps(
            @ForAll("ladders") Ladder ladder,
            @ForAll("histories") History history,
            @ForAll @Size(max = 12) List<@IntRange(min = -90, max = 119) Integer> checks) {
        var moves = new ArrayList<Move>();
        var last = day(-100);
        for (var check : new TreeSet<>(checks)) {
            moves.addAll(
                    ladder.simulate(history.knownOn(day(check)), day(check)).movesAfter(last));
            last = day(check);
        }
        moves.addAll(ladder.simulate(history, END).movesAfter(last));

        assertThat(moves).isEqualTo(ladder.simulate(history, END).moves());
    }

    @Property(tries = 500)
    void nothing_is_taken_before_the_next_check_without_a_new_fact(
            @ForAll("ladders") Ladder ladder,
            @ForAll("histories") History history,
            @ForAll @IntRange(min = -60, max = 100) int today) {
        var known = history.knownOn(day(today));
        var simulation = ladder.simulate(known, day(today));

        var later = simulation.nextCheck().map(next -> next.minusDays(1)).orElse(END.plusYears(1));
        assertThat(ladder.simulate(known, later).moves()).isEqualTo(simulation.moves());
    }

    @Property(tries = 500)
    void no_step_is_repeated_for_an_anchor_and_none_goes_down(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") History history) {
        var taken = ladder.simulate(history).steps();

        for (var i = 0; i < taken.size(); i++) {
            for (var j = i + 1; j < taken.size(); j++) {
                if (taken.get(i).anchor().equals(taken.get(j).anchor())) {
                    assertThat(taken.get(j).step().day())
                            .isGreaterThan(taken.get(i).step().day());
                }
            }
        }
    }

    @Property(tries = 500)
    void a_step_is_taken_on_its_day_or_later_never_under_a_hold_and_at_most_one_a_day(
            @ForAll("ladders") Ladder ladder, @ForAll("histories") History history) {
        var taken = ladder.simulate(history).steps();

        assertThat(taken).extracting(Move.Taken::on).doesNotHaveDuplicates();
        for (var step : taken) {
            assertThat(step.countedDays()).isGreaterThanOrEqualTo(step.step().day());
            assertThat(step.daysPastDue()).isGreaterThanOrEqualTo(step.countedDays());
            assertThat(step.daysPastDue()).isEqualTo((int) ChronoUnit.DAYS.between(step.anchor(), step.on()));
            assertThat(history.facts())
                    .noneMatch(fact -> fact instanceof Fact.Held held && isHeldBy(held, history.facts(), step.on()));
        }
    }

    private static boolean isHeldBy(Fact.Held hold, List<Fact> facts, LocalDate day) {
        var until = hold.until()
                .or(() -> facts.stream()
                        .filter(fact -> fact instanceof Fact.Released released
                                && released.reason().equals(hold.reason())
                                && !released.on().isBefore(hold.on()))
                        .map(Fact::on)
                        .findFirst());
        return !hold.on().isAfter(day) && until.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** Whatever was held, paid, reversed, closed or asked for: of every step it is told, once, what became of it. */
    @Property(tries = 1000)
    void no_step_is_skipped_or_repeated_without_a_reason(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll OnHold onHold,
            @ForAll("histories") History history) {
        var ladder = conditional(onHold, conditions);
        var simulation = ladder.simulate(history, END);

        var told = new HashMap<LocalDate, Set<Step>>();
        Optional<LocalDate> anchor = Optional.empty();
        for (var move : simulation.moves()) {
            switch (move) {
                case Move.Anchored next -> anchor = Optional.of(next.anchor());
                case Move.Passed passed ->
                    assertThat(of(told, anchor).add(passed.step())).isTrue();
                case Move.Taken taken -> {
                    assertThat(of(told, anchor).add(taken.step())).isTrue();
                    assertThat(of(told, anchor)).containsAll(below(taken.step(), ladder));
                }
                default -> {
                    // not about one step
                }
            }
        }
    }

    @Property(tries = 1000)
    void what_was_not_taken_for_the_due_date_before_is_not_left_out_for_the_next(
            @ForAll("conditions") List<Condition> conditions,
            @ForAll OnHold onHold,
            @ForAll("histories") History history) {
        var reached = Integer.MIN_VALUE;
        for (var move : conditional(onHold, conditions).simulate(history, END).moves()) {
            switch (move) {
                case Move.Settled settled -> reached = Integer.MIN_VALUE;
                case Move.Taken taken ->
                    reached = Math.max(reached, taken.step().day());
                case Move.Passed(var on, var step, Obstacle.TakenUpLate late) ->
                    reached = Math.max(reached, step.day());
                case Move.Passed(var on, var step, Obstacle.AlreadyReached before) ->
                    assertThat(step.day()).isLessThanOrEqualTo(reached);
                default -> {
                    // nothing is reached or left out
                }
            }
        }
    }

    private static List<Step> below(Step step, Ladder ladder) {
        return ladder.versions().getFirst().steps().stream()
                .filter(other -> other.day() < step.day())
                .toList();
    }

    private static Ladder conditional(OnHold onHold, List<Condition> conditions) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < DAYS.length; i++) {
            steps.add(Step.of("step-" + (DAYS[i] + 3), DAYS[i], "in-app", "sms").when(conditions.get(i)));
        }
        return Ladder.of("conditional", onHold, steps.toArray(Step[]::new));
    }

    /** Without holds, a walk day by day with nothing but the declared days gives the same steps. */
    @Property(tries = 500)
    void a_plain_ladder_is_climbed_as_by_a_calendar(@ForAll("payments") List<Optional<Integer>> paidOn) {
        var facts = new ArrayList<Fact>();
        for (var i = 0; i < paidOn.size(); i++) {
            var reference = "amount-" + i;
            facts.add(new Fact.Due(day(-90), reference, day(30 * i), AMOUNT));
            paidOn.get(i).ifPresent(on -> facts.add(new Fact.Paid(day(on), reference, AMOUNT)));
        }

        var taken = plain(OnHold.STEPS_WAIT)
                .simulate(History.of(CNY, facts).orThrow(), day(300))
                .steps();

        assertThat(taken.stream().map(step -> step.on() + " " + step.step().id()))
                .isEqualTo(byCalendar(paidOn));
    }

    private static List<String> byCalendar(List<Optional<Integer>> paidOn) {
        var contacts = new ArrayList<String>();
        for (var today = -90; today <= 300; today++) {
            var now = today;
            for (var i = 0; i < paidOn.size(); i++) {
                if (paidOn.get(i).filter(on -> on <= now).isEmpty()) {
                    var late = now - 30 * i;
                    for (var step : DAYS) {
                        if (step == late) {
                            contacts.add(day(now) + " step-" + (step + 3));
                        }
                    }
                    break;
                }
            }
        }
        return contacts;
    }

    @Provide
    Arbitrary<List<Optional<Integer>>> payments() {
        return Arbitraries.integers()
                .between(-30, 200)
                .optional(0.8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(AMOUNTS);
    }
}
