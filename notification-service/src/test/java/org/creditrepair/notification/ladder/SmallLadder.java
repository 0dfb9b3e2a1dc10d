package org.creditrepair.notification.ladder;

import static org.creditrepair.notification.ladder.Course.CNY;
import static org.creditrepair.notification.ladder.Course.DAY_0;
import static org.creditrepair.notification.ladder.Course.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** A ladder of three steps, and two amounts that fall due. */
final class SmallLadder {
    static final Condition LARGE = new Condition.AmountAtLeast(new BigDecimal("500.00"), CNY);
    static final Step S30 = Step.of("s30", 30, "email");
    static final Step S40 = Step.of("s40", 40, "sms", "email");
    static final Step S50 = Step.of("s50", 50, "letter");
    static final Ladder LADDER = Ladder.of("example", OnHold.CLOCK_STOPS, S30, S40, S50);
    static final Fact DUE_A = due("a", 0);
    static final Fact DUE_B = due("b", 15);
    static final Fact A_PAID = new Fact.Paid(day(35), "a", new BigDecimal("100.00"));

    private SmallLadder() {}

    static List<String> contacts(Simulation simulation) {
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

    static String contact(LocalDate on, Step step, String channel) {
        return ChronoUnit.DAYS.between(DAY_0, on) + " " + step.id() + " " + channel;
    }

    static Fact due(String reference, int day) {
        return new Fact.Due(day(day - 60), reference, day(day), new BigDecimal("100.00"));
    }

    static History history(Fact... facts) {
        return History.of(CNY, List.of(facts)).orThrow();
    }
}
