package org.creditrepair.notification.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.creditrepair.notification.ladder.Fact;

/** A plan as events tell of it, in the order in which they become known; days are days of September 2026. */
final class ToldPlan {
    private final List<PlanFact> known = new ArrayList<>();

    static LocalDate day(int day) {
        return LocalDate.of(2026, 9, day);
    }

    ToldPlan due(int number, int dueOn, String amount, int heardOn) {
        return told(number, dueOn, amount, false, heardOn);
    }

    ToldPlan missed(int number, int dueOn, String amount, int heardOn) {
        return told(number, dueOn, amount, true, heardOn);
    }

    ToldPlan paid(String amount, int receivedOn) {
        known.addAll(Instalments.of(known).paid(new BigDecimal(amount), day(receivedOn), event()));
        return this;
    }

    ToldPlan held(int day) {
        known.add(PlanFact.of(new Fact.Held(day(day), Optional.empty(), "case-suspended"), event()));
        return this;
    }

    List<PlanFact> known() {
        return List.copyOf(known);
    }

    List<Fact> byDay() {
        return FactsByDay.of(known);
    }

    private ToldPlan told(int number, int dueOn, String amount, boolean isMissed, int heardOn) {
        var instalment = new ToldInstalment(number, day(dueOn), new BigDecimal(amount), isMissed, event());
        known.addAll(Instalments.of(known).told(instalment, day(heardOn)));
        return this;
    }

    private String event() {
        return "event-" + known.size();
    }
}
