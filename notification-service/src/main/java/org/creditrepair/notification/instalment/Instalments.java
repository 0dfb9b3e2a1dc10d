package org.creditrepair.notification.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.creditrepair.notification.ladder.Fact;

/**
 * The instalments of a plan as far as events have told of them, and the facts that another event adds. No event tells how
 * a payment was allocated: it is taken for the oldest instalments that are known, and what an event says later of an
 * instalment corrects that.
 */
public final class Instalments {
    /** The tag that a plan carries while an instalment that was missed is unpaid. */
    static final String MISSED = "missed";

    private final TreeMap<Integer, Instalment> byNumber = new TreeMap<>();
    private final TreeMap<String, BigDecimal> unpaidByReference = new TreeMap<>();
    private boolean isHeld;

    private Instalments() {}

    public static Instalments of(List<PlanFact> facts) {
        var instalments = new Instalments();
        facts.forEach(instalments::learn);
        return instalments;
    }

    /** Whether the case rests. */
    public boolean isHeld() {
        return isHeld;
    }

    /** The unpaid instalment that was due on a day; the first of several. */
    public Optional<Instalment> unpaidOf(LocalDate dueOn) {
        return byNumber.values().stream()
                .filter(Instalment::isUnpaid)
                .filter(instalment -> instalment.dueOn().equals(dueOn))
                .findFirst();
    }

    /** What is left to pay of an instalment; nothing of one that no event has told of. */
    public BigDecimal unpaid(int number) {
        return Optional.ofNullable(byNumber.get(number)).map(Instalment::unpaid).orElse(BigDecimal.ZERO);
    }

    /** The facts that an event about an instalment adds to those that are known. */
    public List<PlanFact> told(ToldInstalment told, LocalDate today) {
        var facts = new ArrayList<PlanFact>();
        var change = told.outstanding().subtract(unpaid(told.number()));
        if (change.signum() > 0) {
            facts.add(due(told, change, today));
        } else if (change.signum() < 0) {
            facts.addAll(paid(told.number(), change.negate(), today, told.eventId()));
        }
        if (told.isMissed() && told.outstanding().signum() > 0) {
            facts.add(PlanFact.of(new Fact.Tagged(today, MISSED), told.number(), told.eventId()));
        }
        return facts;
    }

    /**
     * The facts that a payment adds, of the day it was received on: the party has answered, and the oldest instalments
     * are paid. What exceeds the instalments that are known is for later ones and adds none.
     */
    public List<PlanFact> paid(BigDecimal amount, LocalDate receivedOn, String eventId) {
        var facts = new ArrayList<PlanFact>();
        var left = amount;
        for (var instalment : oldestFirst()) {
            var part = left.min(instalment.unpaid());
            if (part.signum() > 0) {
                facts.addAll(paid(instalment.number(), part, receivedOn, eventId));
                left = left.subtract(part);
            }
        }
        facts.add(PlanFact.of(new Fact.Answered(receivedOn), eventId));
        return facts;
    }

    private List<PlanFact> paid(int number, BigDecimal amount, LocalDate on, String eventId) {
        var facts = new ArrayList<PlanFact>();
        var left = amount;
        for (var open : unpaidByReference.entrySet()) {
            var part = left.min(open.getValue());
            if (numberOf(open.getKey()) == number && part.signum() > 0) {
                facts.add(PlanFact.of(new Fact.Paid(on, open.getKey(), part), number, eventId));
                left = left.subtract(part);
            }
        }
        return facts;
    }

    /** An instalment of which more is left than was known is due a second time, for the difference. */
    private PlanFact due(ToldInstalment told, BigDecimal amount, LocalDate today) {
        var times = unpaidByReference.keySet().stream()
                .filter(reference -> numberOf(reference) == told.number())
                .count();
        var reference = times == 0 ? Integer.toString(told.number()) : told.number() + "+" + times;
        var fact = new Fact.Due(today, reference, told.dueOn(), amount);
        return PlanFact.of(fact, told.number(), told.eventId());
    }

    /** Whether an instalment that was missed is unpaid. */
    boolean isMissed() {
        return byNumber.values().stream().anyMatch(instalment -> instalment.isMissed() && instalment.isUnpaid());
    }

    private List<Instalment> oldestFirst() {
        return byNumber.values().stream()
                .sorted(Comparator.comparing(Instalment::dueOn))
                .toList();
    }

    void learn(PlanFact known) {
        switch (known.fact()) {
            case Fact.Due due -> {
                unpaidByReference.put(due.reference(), due.amount());
                var number = known.instalment().orElseThrow();
                var before = byNumber.getOrDefault(
                        number, new Instalment(number, due.dueOn(), BigDecimal.ZERO, false, known.eventId()));
                byNumber.put(number, before.dueOf(due.amount(), known.eventId()));
            }
            case Fact.Paid paid -> {
                unpaidByReference.merge(paid.reference(), paid.amount(), BigDecimal::subtract);
                byNumber.computeIfPresent(
                        numberOf(paid.reference()), (number, instalment) -> instalment.less(paid.amount()));
            }
            case Fact.Tagged tagged ->
                byNumber.computeIfPresent(
                        known.instalment().orElseThrow(), (number, instalment) -> instalment.missed(known.eventId()));
            case Fact.Held held -> isHeld = true;
            case Fact.Released released -> isHeld = false;
            default -> {
                // no other fact is about what is owed
            }
        }
    }

    private static int numberOf(String reference) {
        var plus = reference.indexOf('+');
        return Integer.parseInt(plus < 0 ? reference : reference.substring(0, plus));
    }
}
