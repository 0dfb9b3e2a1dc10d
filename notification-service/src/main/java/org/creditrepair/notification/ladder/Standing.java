package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the facts learned so far add up to. */
final class Standing {
    private final Currency currency;
    private final Map<String, Debt> debts = new HashMap<>();
    private final Set<String> tags = new HashSet<>();
    private final Set<String> closedChannels = new HashSet<>();
    private final Map<String, LocalDate> failedContacts = new HashMap<>();
    private Optional<String> lastFailure = Optional.empty();
    private Optional<LocalDate> answeredOn = Optional.empty();

    private record Debt(LocalDate dueOn, BigDecimal unpaid) {

        Debt less(BigDecimal amount) {
            return new Debt(dueOn, unpaid.subtract(amount));
        }

        boolean isUnpaid() {
            return unpaid.signum() > 0;
        }
    }

    Standing(Currency currency) {
        this.currency = currency;
    }

    void learn(Fact fact) {
        switch (fact) {
            case Fact.Due due -> debts.put(due.reference(), new Debt(due.dueOn(), due.amount()));
            case Fact.Paid paid -> {
                debts.computeIfPresent(paid.reference(), (reference, debt) -> debt.less(paid.amount()));
                lastFailure = Optional.empty();
            }
            case Fact.Reversed reversed ->
                debts.computeIfPresent(
                        reversed.reference(),
                        (reference, debt) -> debt.less(reversed.amount().negate()));
            case Fact.CollectionFailed failed -> lastFailure = Optional.of(failed.cause());
            case Fact.Tagged tagged -> tags.add(tagged.tag());
            case Fact.Untagged untagged -> tags.remove(untagged.tag());
            case Fact.Held held -> {
                // Holds are looked up by day.
            }
            case Fact.ChannelClosed closed -> closedChannels.add(closed.channel());
            case Fact.ChannelOpened opened -> closedChannels.remove(opened.channel());
            case Fact.ContactFailed failed -> failedContacts.put(failed.channel(), failed.on());
            case Fact.Answered answered -> answeredOn = Optional.of(answered.on());
        }
    }

    Optional<LocalDate> oldestUnpaid() {
        return unpaid().map(Debt::dueOn).min(Comparator.naturalOrder());
    }

    /** The next day after {@code day} on which more falls due. */
    Optional<LocalDate> nextDueAfter(LocalDate day) {
        return unpaid().map(Debt::dueOn).filter(due -> due.isAfter(day)).min(Comparator.naturalOrder());
    }

    /** What conditions look at when what is due by {@code day} counts. */
    Situation dueBy(LocalDate day) {
        var due = unpaid().filter(debt -> !debt.dueOn().isAfter(day)).toList();
        var sum = due.stream().map(Debt::unpaid).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Situation(sum, currency, due.size(), lastFailure, tags);
    }

    boolean isOpen(String channel) {
        return !closedChannels.contains(channel);
    }

    boolean hasFailedSince(LocalDate contact, String channel) {
        var failed = failedContacts.get(channel);
        return failed != null && !failed.isBefore(contact);
    }

    boolean isAnsweredSince(LocalDate contact) {
        return answeredOn.filter(answered -> !answered.isBefore(contact)).isPresent();
    }

    private Stream<Debt> unpaid() {
        return debts.values().stream().filter(Debt::isUnpaid);
    }
}
