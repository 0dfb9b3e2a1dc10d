package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the facts learned so far add up to. */
final class Standing {
    private final Currency currency;
    private final Map<String, Debt> debts = new HashMap<>();
    private final Set<String> tags = new HashSet<>();
    private final Set<String> closedChannels = new HashSet<>();
    private final Map<String, LocalDate> failedContacts = new HashMap<>();
    private Optional<LocalDate> oldestUnpaid = Optional.empty();
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
            case Fact.Due due -> book(due.reference(), new Debt(due.dueOn(), due.amount()));
            case Fact.Paid paid -> {
                book(paid.reference(), debts.get(paid.reference()).less(paid.amount()));
                lastFailure = Optional.empty();
            }
            case Fact.Reversed reversed ->
                book(
                        reversed.reference(),
                        debts.get(reversed.reference()).less(reversed.amount().negate()));
            case Fact.CollectionFailed failed -> lastFailure = Optional.of(failed.cause());
            case Fact.Tagged tagged -> tags.add(tagged.tag());
            case Fact.Untagged untagged -> tags.remove(untagged.tag());
            case Fact.Held held -> {
                // Holds are looked up by day.
            }
            case Fact.Released released -> {
                // So are their ends.
            }
            case Fact.ChannelClosed closed -> closedChannels.add(closed.channel());
            case Fact.ChannelOpened opened -> closedChannels.remove(opened.channel());
            case Fact.ContactFailed failed -> failedContacts.put(failed.channel(), failed.on());
            case Fact.Answered answered -> answeredOn = Optional.of(answered.on());
        }
    }

    private void book(String reference, Debt debt) {
        debts.put(reference, debt);
        oldestUnpaid = Optional.empty();
        for (var each : debts.values()) {
            if (each.isUnpaid() && isOlder(each.dueOn())) {
                oldestUnpaid = Optional.of(each.dueOn());
            }
        }
    }

    private boolean isOlder(LocalDate dueOn) {
        return oldestUnpaid.isEmpty() || dueOn.isBefore(oldestUnpaid.get());
    }

    Optional<LocalDate> oldestUnpaid() {
        return oldestUnpaid;
    }

    /** More falls due on these days, which may change what conditions look at. */
    void offerDueDates(Soonest soonest) {
        for (var debt : debts.values()) {
            if (debt.isUnpaid()) {
                soonest.offer(debt.dueOn());
            }
        }
    }

    /** What conditions look at when what is due by {@code day} counts. */
    Situation dueBy(LocalDate day) {
        var sum = BigDecimal.ZERO;
        var count = 0;
        for (var debt : debts.values()) {
            if (debt.isUnpaid() && !debt.dueOn().isAfter(day)) {
                sum = sum.add(debt.unpaid());
                count++;
            }
        }
        return new Situation(sum, currency, count, lastFailure, tags);
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
}
