package org.creditrepair.notification.ladder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Something that became known about a debt or its debtor. What is known on a day counts for the steps of that day. */
public sealed interface Fact {

    /** By day; within a day a due amount comes before its payments, and the rest stays as it was given. */
    Comparator<Fact> BY_DAY = Comparator.comparing(Fact::on).thenComparing(fact -> fact instanceof Due ? 0 : 1);

    /** The day from which it counts: that on which it became known, or, of a payment, on which it was received. */
    LocalDate on();

    /**
     * An amount falls due.
     *
     * @param on when it became known; it may lie after {@code dueOn}, as for a debt that is brought in late
     * @param reference names the amount for payments, such as an instalment's number
     */
    record Due(LocalDate on, String reference, LocalDate dueOn, BigDecimal amount) implements Fact {
        public Due {
            requireAll(on, reference, dueOn, amount);
            requirePositive("amount due of " + reference, amount);
        }
    }

    /** A payment towards a due amount. What exceeds it is not carried over: allocation is the caller's. */
    record Paid(LocalDate on, String reference, BigDecimal amount) implements Fact {
        public Paid {
            requireAll(on, reference, amount);
            requirePositive("payment of " + reference, amount);
        }
    }

    /** A payment towards a due amount is taken back, as by a returned direct debit. */
    record Reversed(LocalDate on, String reference, BigDecimal amount) implements Fact {
        public Reversed {
            requireAll(on, reference, amount);
            requirePositive("reversal of " + reference, amount);
        }
    }

    /**
     * An attempt to collect failed.
     *
     * @param cause such as {@code insufficient-funds}
     */
    record CollectionFailed(LocalDate on, String cause) implements Fact {
        public CollectionFailed {
            requireAll(on, cause);
        }
    }

    /** The debtor carries a tag from that day on. */
    record Tagged(LocalDate on, String tag) implements Fact {
        public Tagged {
            requireAll(on, tag);
        }
    }

    /** The debtor no longer carries a tag. */
    record Untagged(LocalDate on, String tag) implements Fact {
        public Untagged {
            requireAll(on, tag);
        }
    }

    /**
     * No step is taken from {@code on}, inclusive, to {@code until}, exclusive. Holds may overlap.
     *
     * @param until empty: no end is known yet
     * @param reason such as {@code dispute}
     */
    record Held(LocalDate on, Optional<LocalDate> until, String reason) implements Fact {
        public Held {
            requireAll(on, until, reason);
            if (until.isPresent() && !until.get().isAfter(on)) {
                throw new IllegalArgumentException("until is not after " + on + ": " + until.get());
            }
        }
    }

    /**
     * The holds for a reason that had no known end are over: nothing is held by them from {@code on}, inclusive.
     *
     * @param reason that of the holds
     */
    record Released(LocalDate on, String reason) implements Fact {
        public Released {
            requireAll(on, reason);
        }
    }

    /** The channel cannot be used: there is no address, or the debtor has opted out of it. Channels start as open. */
    record ChannelClosed(LocalDate on, String channel) implements Fact {
        public ChannelClosed {
            requireAll(on, channel);
        }
    }

    /** The channel can be used again. */
    record ChannelOpened(LocalDate on, String channel) implements Fact {
        public ChannelOpened {
            requireAll(on, channel);
        }
    }

    /** The last contact over a channel did not arrive. */
    record ContactFailed(LocalDate on, String channel) implements Fact {
        public ContactFailed {
            requireAll(on, channel);
        }
    }

    /** The debtor has answered, on whatever channel. */
    record Answered(LocalDate on) implements Fact {
        public Answered {
            requireAll(on);
        }
    }

    private static void requireAll(Object... components) {
        for (var component : components) {
            Objects.requireNonNull(component, "a fact has a component without a value");
        }
    }

    private static void requirePositive(String field, BigDecimal amount) {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException(field + " is not above 0: " + amount.toPlainString());
        }
    }
}
