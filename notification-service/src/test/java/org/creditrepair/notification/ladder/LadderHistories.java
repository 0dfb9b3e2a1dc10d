package org.creditrepair.notification.ladder;

import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import org.creditrepair.notification.rule.Confidence;

/** Ladders and histories, as arbitrary as they may be. */
abstract class LadderHistories {
    static final BigDecimal AMOUNT = new BigDecimal("100.00");
    static final int AMOUNTS = 4;
    static final int[] DAYS = {-3, 1, 3, 7, 15, 30};

    static Set<Step> of(Map<LocalDate, Set<Step>> told, Optional<LocalDate> anchor) {
        return told.computeIfAbsent(anchor.orElseThrow(), due -> new HashSet<>());
    }

    /** One for each step. */
    @Provide
    Arbitrary<List<Condition>> conditions() {
        return Arbitraries.<Condition>of(
                        new Condition.CountAtLeast(1),
                        new Condition.CountAtLeast(2),
                        new Condition.CountBelow(2),
                        new Condition.CountBelow(9))
                .list()
                .ofSize(DAYS.length);
    }

    @Provide
    Arbitrary<Ladder> ladders() {
        var second = new LadderVersion(
                2,
                day(40),
                "test",
                Confidence.HIGH,
                List.of(
                        Step.of("step-0", -3, "in-app"),
                        new Step(
                                "step-8",
                                5,
                                List.of(Step.ChannelChoice.of("sms"), Step.ChannelChoice.after(2, "email")),
                                List.of(new Condition.CountAtLeast(2))),
                        Step.of("step-43", 40, "letter")));
        return Arbitraries.of(OnHold.values())
                .flatMap(onHold -> Arbitraries.of(true, false).map(isOne -> {
                    var plain = plain(onHold);
                    var first = plain.versions().getFirst();
                    return isOne ? plain : new Ladder("two", onHold, List.of(first, second));
                }));
    }

    static Ladder plain(OnHold onHold) {
        var steps = new ArrayList<Step>();
        for (var step : DAYS) {
            steps.add(Step.of("step-" + (step + 3), step, "in-app", "sms"));
        }
        return Ladder.of("plain", onHold, steps.toArray(Step[]::new));
    }

    @Provide
    Arbitrary<History> histories() {
        return facts().list().ofMaxSize(12).map(facts -> {
            var history = History.of(CNY, dues()).orThrow();
            for (var fact : facts) {
                if (history.with(fact) instanceof History.Checked.Accepted(var more)) {
                    history = more;
                }
            }
            return history;
        });
    }

    static List<Fact> dues() {
        var dues = new ArrayList<Fact>();
        for (var i = 0; i < AMOUNTS; i++) {
            dues.add(new Fact.Due(day(-80), "due-" + i, day(15 * i), AMOUNT));
        }
        return dues;
    }

    static Arbitrary<Fact> facts() {
        var days = Arbitraries.integers().between(-20, 100).map(Course::day);
        var references = Arbitraries.integers().between(0, AMOUNTS - 1).map(number -> "due-" + number);
        var channels = Arbitraries.of("in-app", "sms");
        var lengths = Arbitraries.integers().between(1, 20);
        return Arbitraries.oneOf(
                Combinators.combine(days, references).as((on, due) -> new Fact.Paid(on, due, AMOUNT)),
                Combinators.combine(days, references).as((on, due) -> new Fact.Paid(on, due, AMOUNT)),
                Combinators.combine(days, references).as((on, due) -> new Fact.Reversed(on, due, AMOUNT)),
                Combinators.combine(days, lengths)
                        .as((on, length) -> new Fact.Held(on, Optional.of(on.plusDays(length)), "dispute")),
                days.map(on -> new Fact.Held(on, Optional.empty(), "suspended")),
                days.map(on -> new Fact.Released(on, "suspended")),
                Combinators.combine(days, lengths)
                        .as((on, late) -> new Fact.Due(on, "late-" + on, on.minusDays(late), AMOUNT)),
                Combinators.combine(days, channels).as(Fact.ChannelClosed::new),
                Combinators.combine(days, channels).as(Fact.ChannelOpened::new),
                Combinators.combine(days, channels).as(Fact.ContactFailed::new),
                days.map(Fact.Answered::new));
    }
}
