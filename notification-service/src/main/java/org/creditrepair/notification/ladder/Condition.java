package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;

/**
 * What has to be so for a step to be taken. {@code toString} gives each as it stands in a ladder file. Limits are
 * compared exactly; "at least" includes the limit, "below" excludes it.
 */
public sealed interface Condition {

    boolean isMetBy(Situation situation);

    /** What the situation has instead, in few words. */
    String found(Situation situation);

    /** {@code amount >= 100.00 CNY}: never met by an amount in another currency. */
    record AmountAtLeast(BigDecimal amount, Currency currency) implements Condition {

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.currency().equals(currency) && situation.unpaid().compareTo(amount) >= 0;
        }

        @Override
        public String found(Situation situation) {
            return amountOf(situation);
        }

        @Override
        public String toString() {
            return "amount >= " + amount.toPlainString() + " " + currency;
        }
    }

    /** {@code amount < 100.00 CNY}: never met by an amount in another currency. */
    record AmountBelow(BigDecimal amount, Currency currency) implements Condition {

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.currency().equals(currency) && situation.unpaid().compareTo(amount) < 0;
        }

        @Override
        public String found(Situation situation) {
            return amountOf(situation);
        }

        @Override
        public String toString() {
            return "amount < " + amount.toPlainString() + " " + currency;
        }
    }

    /** {@code count >= 2}: so many unpaid due amounts or more. */
    record CountAtLeast(int count) implements Condition {

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.count() >= count;
        }

        @Override
        public String found(Situation situation) {
            return "count " + situation.count();
        }

        @Override
        public String toString() {
            return "count >= " + count;
        }
    }

    /** {@code count < 2}: fewer unpaid due amounts. */
    record CountBelow(int count) implements Condition {

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.count() < count;
        }

        @Override
        public String found(Situation situation) {
            return "count " + situation.count();
        }

        @Override
        public String toString() {
            return "count < " + count;
        }
    }

    /** {@code last-failure in a, b}: the last attempt to collect failed for one of these causes. */
    record LastFailureIn(Set<String> causes) implements Condition {
        public LastFailureIn {
            causes = Set.copyOf(causes);
        }

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.lastFailure().filter(causes::contains).isPresent();
        }

        @Override
        public String found(Situation situation) {
            return failureOf(situation);
        }

        @Override
        public String toString() {
            return "last-failure in " + list(causes);
        }
    }

    /** {@code last-failure not in a, b}: also met where no attempt has failed. */
    record LastFailureNotIn(Set<String> causes) implements Condition {
        public LastFailureNotIn {
            causes = Set.copyOf(causes);
        }

        @Override
        public boolean isMetBy(Situation situation) {
            return situation.lastFailure().filter(causes::contains).isEmpty();
        }

        @Override
        public String found(Situation situation) {
            return failureOf(situation);
        }

        @Override
        public String toString() {
            return "last-failure not in " + list(causes);
        }
    }

    /** {@code tag in a, b}: the debtor carries at least one of these. */
    record TagIn(Set<String> tags) implements Condition {
        public TagIn {
            tags = Set.copyOf(tags);
        }

        @Override
        public boolean isMetBy(Situation situation) {
            return tags.stream().anyMatch(situation.tags()::contains);
        }

        @Override
        public String found(Situation situation) {
            return tagsOf(situation);
        }

        @Override
        public String toString() {
            return "tag in " + list(tags);
        }
    }

    /** {@code tag not in a, b}: the debtor carries none of these. */
    record TagNotIn(Set<String> tags) implements Condition {
        public TagNotIn {
            tags = Set.copyOf(tags);
        }

        @Override
        public boolean isMetBy(Situation situation) {
            return tags.stream().noneMatch(situation.tags()::contains);
        }

        @Override
        public String found(Situation situation) {
            return tagsOf(situation);
        }

        @Override
        public String toString() {
            return "tag not in " + list(tags);
        }
    }

    private static String amountOf(Situation situation) {
        return "amount " + situation.unpaid().toPlainString() + " " + situation.currency();
    }

    private static String failureOf(Situation situation) {
        return situation.lastFailure().map(cause -> "last-failure " + cause).orElse("no last-failure");
    }

    private static String tagsOf(Situation situation) {
        return situation.tags().isEmpty() ? "no tag" : "tag " + list(situation.tags());
    }

    private static String list(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
