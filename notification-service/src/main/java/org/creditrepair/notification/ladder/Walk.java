package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.notification.ladder.Simulation.Waiting;

/** One climb of a ladder, from one day on which something can happen to the next. */
final class Walk {
    private static final int BELOW_EVERY_STEP = Integer.MIN_VALUE;

    private final Ladder ladder;
    private final List<Fact> facts;
    private final Holds holds;
    private final Standing standing;
    private final List<Move> moves = new ArrayList<>();
    /** By due dates that were anchors: the day of the last step that was taken for them. */
    private final Map<LocalDate, Integer> heights = new HashMap<>();

    private int learned;
    private LocalDate today;
    private Optional<LocalDate> anchor = Optional.empty();
    private int height = BELOW_EVERY_STEP;
    private Optional<Contact> contact = Optional.empty();
    private Optional<LocalDate> lastTakenOn = Optional.empty();
    private Optional<Integer> lastVersion = Optional.empty();
    private boolean isPaused;
    /** The anchor was late already when it became one, and nothing could be taken for it yet. */
    private boolean isToBeTakenUp;

    Walk(Ladder ladder, History history) {
        this.ladder = ladder;
        this.facts = history.facts();
        this.holds = Holds.of(facts);
        this.standing = new Standing(history.currency());
    }

    Simulation through(LocalDate end) {
        var next = facts.stream().map(Fact::on).findFirst();
        while (next.isPresent() && !next.get().isAfter(end)) {
            today = next.get();
            visit();
            next = nextDay();
        }
        if (today != null && end.isBefore(Days.LAST)) {
            today = end;
        }
        return new Simulation(moves, waiting(), next);
    }

    private void visit() {
        while (learned < facts.size() && !facts.get(learned).on().isAfter(today)) {
            standing.learn(facts.get(learned));
            learned++;
        }
        ladder.inForceOn(today).ifPresent(version -> {
            findAnchor(version);
            pauseOrResume();
            if (anchor.isPresent() && !isPaused) {
                takeUp(version);
                climb(version);
                escalate();
            }
        });
    }

    private void findAnchor(LadderVersion version) {
        var oldest = standing.oldestUnpaid();
        if (oldest.equals(anchor)) {
            return;
        }
        var before = anchor;
        before.ifPresent(due -> heights.put(due, height));
        anchor = oldest;
        contact = Optional.empty();
        if (oldest.isEmpty()) {
            height = BELOW_EVERY_STEP;
            moves.add(new Move.Settled(today));
            return;
        }
        moves.add(new Move.Anchored(today, before, oldest.get(), daysPastDue()));
        startFor(oldest.get(), before, version);
    }

    /** Above what was taken for this due date before, and above what the one before it has made superfluous. */
    private void startFor(LocalDate due, Optional<LocalDate> before, LadderVersion version) {
        var own = heights.getOrDefault(due, BELOW_EVERY_STEP);
        var isForward = before.filter(due::isAfter).isPresent();
        if (!isForward) {
            isToBeTakenUp = !heights.containsKey(due);
        }
        height = Math.max(own, isForward ? Math.min(height, countedDays() - 1) : height);
        before.ifPresent(reached -> pass(version.come(own, height), new Obstacle.AlreadyReached(reached)));
    }

    /** The highest step that has come stands for those below it. */
    private void takeUp(LadderVersion version) {
        if (!isToBeTakenUp) {
            return;
        }
        isToBeTakenUp = false;
        come(version).reversed().stream()
                .filter(step -> obstacle(step).isEmpty())
                .findFirst()
                .ifPresent(highest -> {
                    pass(version.come(height, highest.day() - 1), new Obstacle.TakenUpLate());
                    height = highest.day() - 1;
                });
    }

    private void pass(List<Step> steps, Obstacle because) {
        steps.forEach(step -> moves.add(new Move.Passed(today, step, because)));
    }

    private void pauseOrResume() {
        var reason = holds.reasonOn(today);
        if (reason.isPresent() && !isPaused) {
            moves.add(new Move.Paused(today, reason.get()));
        } else if (reason.isEmpty() && isPaused) {
            moves.add(new Move.Resumed(today));
        }
        isPaused = reason.isPresent();
    }

    private void climb(LadderVersion version) {
        if (hasTakenToday()) {
            return;
        }
        var passed = new ArrayList<Move>();
        for (var step : come(version)) {
            var obstacle = obstacle(step);
            if (obstacle.isEmpty()) {
                moves.addAll(passed);
                take(version, step);
                return;
            }
            passed.add(new Move.Passed(today, step, obstacle.get()));
        }
    }

    private void take(LadderVersion version, Step step) {
        lastVersion
                .filter(last -> last != version.number())
                .ifPresent(last -> moves.add(new Move.VersionChanged(today, last, version.number())));
        lastVersion = Optional.of(version.number());
        contact = Contact.first(step, standing, today);
        moves.add(new Move.Taken(
                today,
                version.number(),
                step,
                contact.orElseThrow().channel(),
                anchor.orElseThrow(),
                daysPastDue(),
                countedDays(),
                step.conditions()));
        height = step.day();
        lastTakenOn = Optional.of(today);
    }

    private void escalate() {
        var next = contact.flatMap(last -> last.next(standing, today));
        while (next.isPresent()) {
            var last = contact.orElseThrow();
            var because = last.escalation(next.get(), standing);
            if (because.isEmpty()) {
                return;
            }
            moves.add(new Move.Escalated(
                    today, last.step(), last.channel(), next.get().channel(), because.get()));
            contact = next;
            next = next.get().next(standing, today);
        }
    }

    private Optional<Obstacle> obstacle(Step step) {
        if (step.isReminderBeforeDue() && !today.isBefore(anchor.orElseThrow())) {
            return Optional.of(new Obstacle.DueDateCame());
        }
        return unmet(step)
                .or(() -> Contact.first(step, standing, today).isEmpty()
                        ? Optional.of(new Obstacle.NoChannel())
                        : Optional.empty());
    }

    private Optional<Obstacle> unmet(Step step) {
        if (step.conditions().isEmpty()) {
            return Optional.empty();
        }
        var situation = standing.dueBy(today.isBefore(anchor.orElseThrow()) ? anchor.orElseThrow() : today);
        return step.conditions().stream()
                .filter(condition -> !condition.isMetBy(situation))
                .findFirst()
                .map(condition -> new Obstacle.Unmet(condition, condition.found(situation)));
    }

    private List<Waiting> waiting() {
        if (anchor.isEmpty()) {
            return List.of();
        }
        return come(ladder.inForceOn(today).orElseThrow()).stream()
                .map(step -> new Waiting(step, obstacleNow(step)))
                .toList();
    }

    private Obstacle obstacleNow(Step step) {
        return holds.reasonOn(today)
                .<Obstacle>map(Obstacle.UnderHold::new)
                .or(() -> obstacle(step))
                .orElseGet(Obstacle.OneStepADay::new);
    }

    private Optional<LocalDate> nextDay() {
        var soonest = new Soonest(today);
        if (learned < facts.size()) {
            soonest.offer(facts.get(learned).on());
        }
        ladder.versions().forEach(version -> soonest.offer(version.validFrom()));
        holds.offerEnds(soonest);
        standing.offerDueDates(soonest);
        ladder.inForceOn(today)
                .filter(version -> anchor.isPresent() && !isPaused)
                .ifPresent(version -> offerSteps(version, soonest));
        contact.flatMap(last -> last.next(standing, today).flatMap(next -> next.comesAfter(last, standing)))
                .ifPresent(soonest::offer);
        return soonest.day();
    }

    private void offerSteps(LadderVersion version, Soonest soonest) {
        var counted = countedDays();
        if (hasTakenToday() && isAnyFree(version.come(height, counted))) {
            soonest.offer(today.plusDays(1));
        }
        version.nextAbove(Math.max(height, counted))
                .ifPresent(step -> soonest.offer(today.plusDays(step.day() - counted)));
    }

    private boolean isAnyFree(List<Step> steps) {
        return steps.stream().anyMatch(step -> obstacle(step).isEmpty());
    }

    private List<Step> come(LadderVersion version) {
        return version.come(height, countedDays());
    }

    private boolean hasTakenToday() {
        return lastTakenOn.filter(today::equals).isPresent();
    }

    private int daysPastDue() {
        return Math.toIntExact(ChronoUnit.DAYS.between(anchor.orElseThrow(), today));
    }

    private int countedDays() {
        var held = ladder.onHold() == OnHold.CLOCK_STOPS ? holds.daysBetween(anchor.orElseThrow(), today) : 0;
        return daysPastDue() - held;
    }
}
