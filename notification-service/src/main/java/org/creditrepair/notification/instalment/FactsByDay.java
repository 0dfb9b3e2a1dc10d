package org.creditrepair.notification.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.creditrepair.notification.ladder.Fact;

/**
 * The facts of a plan as its ladder takes them: by the day from which each counts, not in the order in which events
 * told of them. A payment that became known late is dealt out as on its day: it pays the oldest instalments, and one that
 * became known earlier but was received later pays those that then are left. What the payments have paid of each
 * instalment together stays what it is. An instalment that was paid before the day on which it was told to be missed is
 * not tagged; the tag goes with the last instalment that was missed.
 */
public final class FactsByDay {
    private static final Comparator<PlanFact> ORDER = Comparator.comparing(PlanFact::fact, Fact.BY_DAY);
    private static final Comparator<PlanFact> OLDEST_FIRST = Comparator.comparing(
                    (PlanFact due) -> ((Fact.Due) due.fact()).dueOn())
            .thenComparing(due -> due.instalment().orElseThrow());

    private final Instalments instalments = Instalments.of(List.of());
    private final List<Fact> facts = new ArrayList<>();
    private final List<PlanFact> dues = new ArrayList<>();
    private final Set<String> payments;
    private final Map<String, BigDecimal> leftByReference = new HashMap<>();
    private BigDecimal undealt = BigDecimal.ZERO;

    private FactsByDay(List<PlanFact> known) {
        this.payments = known.stream()
                .filter(fact -> fact.fact() instanceof Fact.Answered)
                .map(PlanFact::eventId)
                .collect(Collectors.toSet());
        for (var fact : known) {
            if (fact.fact() instanceof Fact.Paid paid && isOfPayment(fact)) {
                leftByReference.merge(paid.reference(), paid.amount(), BigDecimal::add);
            }
        }
    }

    /** @param known in the order in which they became known */
    public static List<Fact> of(List<PlanFact> known) {
        var byDay = new FactsByDay(known);
        known.stream().sorted(ORDER).forEach(byDay::take);
        return List.copyOf(byDay.facts);
    }

    /** Of facts that tell what was paid, those of a payment come with its answer; the others correct what is left. */
    private boolean isOfPayment(PlanFact paid) {
        return payments.contains(paid.eventId());
    }

    private void take(PlanFact known) {
        switch (known.fact()) {
            case Fact.Due due -> {
                dues.add(known);
                dues.sort(OLDEST_FIRST);
                add(known);
                deal(due.on(), known.eventId());
            }
            case Fact.Paid paid
            when isOfPayment(known) -> {
                undealt = undealt.add(paid.amount());
                deal(paid.on(), known.eventId());
            }
            case Fact.Tagged tagged -> {
                if (instalments.unpaid(known.instalment().orElseThrow()).signum() > 0) {
                    add(known);
                }
            }
            default -> add(known);
        }
    }

    /** What is paid before its instalment is known counts from the day on which that is. */
    private void deal(LocalDate day, String eventId) {
        for (var due : dues) {
            var reference = ((Fact.Due) due.fact()).reference();
            var part = undealt.min(leftByReference.getOrDefault(reference, BigDecimal.ZERO));
            if (part.signum() > 0) {
                undealt = undealt.subtract(part);
                leftByReference.merge(reference, part, BigDecimal::subtract);
                add(new PlanFact(new Fact.Paid(day, reference, part), due.instalment(), eventId));
            }
        }
    }

    private void add(PlanFact known) {
        var wasMissed = instalments.isMissed();
        instalments.learn(known);
        facts.add(known.fact());
        if (wasMissed && !instalments.isMissed()) {
            facts.add(new Fact.Untagged(known.fact().on(), Instalments.MISSED));
        }
    }
}
