package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What is known about one debtor's debt in one currency, in the order of days. */
public final class History {
    private final Currency currency;
    private final List<Fact> facts;

    private History(Currency currency, List<Fact> facts) {
        this.currency = currency;
        this.facts = facts;
    }

    /** A history, or the first fact that does not fit the ones before it. */
    public sealed interface Checked {
        /** Every fact fits. */
        record Accepted(History history) implements Checked {}

        /**
         * The facts contradict one another.
         *
         * @param fact the one that does not fit
         * @param reason names field and value
         */
        record Refused(Fact fact, String reason) implements Checked {}

        /**
         * The history, for a caller whose facts have been checked.
         *
         * @throws IllegalStateException with the reason of a refusal
         */
        default History orThrow() {
            return switch (this) {
                case Accepted(var history) -> history;
                case Refused(var fact, var reason) -> throw new IllegalStateException(reason);
            };
        }
    }

    /**
     * Facts in any order. Refused are days before 1900 and after 9999, a reference that is due twice, a payment or reversal of a reference that is not
     * known on its day, and a reversal of more than was paid.
     */
    public static Checked of(Currency currency, List<Fact> facts) {
        var sorted = facts.stream().sorted(Fact.BY_DAY).toList();
        var paid = new HashMap<String, BigDecimal>();
        for (var fact : sorted) {
            var refusal = refusal(fact, paid);
            if (refusal.isPresent()) {
                return new Checked.Refused(fact, refusal.get());
            }
        }
        return new Checked.Accepted(new History(currency, sorted));
    }

    public Currency currency() {
        return currency;
    }

    /** In the order of days. */
    public List<Fact> facts() {
        return facts;
    }

    /** What of it was known at the end of a day. */
    public History knownOn(LocalDate day) {
        return new History(
                currency, facts.stream().filter(fact -> !fact.on().isAfter(day)).toList());
    }

    /** The same history with one fact more. */
    public Checked with(Fact fact) {
        var more = new ArrayList<>(facts);
        more.add(fact);
        return of(currency, more);
    }

    private static Optional<String> refusal(Fact fact, HashMap<String, BigDecimal> paid) {
        var day = refusalOfDays(fact);
        if (day.isPresent()) {
            return day;
        }
        return switch (fact) {
            case Fact.Due due ->
                paid.putIfAbsent(due.reference(), BigDecimal.ZERO) == null
                        ? Optional.empty()
                        : Optional.of("reference is due twice: " + due.reference());
            case Fact.Paid payment -> book(payment.reference(), payment.amount(), paid);
            case Fact.Reversed reversal ->
                book(reversal.reference(), reversal.amount().negate(), paid);
            default -> Optional.empty();
        };
    }

    private static Optional<String> refusalOfDays(Fact fact) {
        var on = refusalOf("on", fact.on());
        return switch (fact) {
            case Fact.Due due -> on.or(() -> refusalOf("dueOn", due.dueOn()));
            case Fact.Held held -> on.or(() -> held.until().flatMap(until -> refusalOf("until", until)));
            default -> on;
        };
    }

    private static Optional<String> refusalOf(String field, LocalDate day) {
        return Days.contain(day) ? Optional.empty() : Optional.of(Days.refusal(field, day));
    }

    private static Optional<String> book(String reference, BigDecimal amount, HashMap<String, BigDecimal> paid) {
        if (!paid.containsKey(reference)) {
            return Optional.of("reference is not known on this day: " + reference);
        }
        var sum = paid.merge(reference, amount, BigDecimal::add);
        return sum.signum() >= 0
                ? Optional.empty()
                : Optional.of("reversal exceeds what was paid of " + reference + ": "
                        + amount.negate().toPlainString());
    }
}
