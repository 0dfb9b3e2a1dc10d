package org.creditrepair.notification.verdict;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the gate decided, with the outcome of every rule that applies. */
public sealed interface Verdict {

    /** Every rule that applies once, in the order of their grounds. */
    List<RuleOutcome> outcomes();

    /** The outcome that decided; empty where nothing was against the contact. */
    Optional<RuleOutcome> headline();

    /** The rules that let it pass and want somebody to know. */
    default List<RuleOutcome> flags() {
        return outcomes().stream()
                .filter(outcome -> outcome.effect() == Effect.FLAG)
                .toList();
    }

    /** The contact may be made now. */
    record Send(List<RuleOutcome> outcomes) implements Verdict {
        public Send {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Optional<RuleOutcome> headline() {
            return Optional.empty();
        }
    }

    /**
     * The contact may be made later; it is to be decided again then.
     *
     * @param until the first moment at which no rule that defers is against it
     */
    record DeferUntil(Instant until, RuleOutcome decidedBy, List<RuleOutcome> outcomes) implements Verdict {
        public DeferUntil {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Optional<RuleOutcome> headline() {
            return Optional.of(decidedBy);
        }
    }

    /** The contact is not made. */
    record Suppress(RuleOutcome decidedBy, List<RuleOutcome> outcomes) implements Verdict {
        public Suppress {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Optional<RuleOutcome> headline() {
            return Optional.of(decidedBy);
        }
    }

    /**
     * Draws the outcomes together: one that suppresses outweighs any that defers; among equals the first decides.
     *
     * @param outcomes in the order of their grounds
     * @param earliest when nothing defers the contact any more; present where an outcome defers it
     */
    static Verdict of(List<RuleOutcome> outcomes, Optional<Instant> earliest) {
        return first(outcomes, Effect.SUPPRESS)
                .<Verdict>map(outcome -> new Suppress(outcome, outcomes))
                .or(() -> first(outcomes, Effect.DEFER)
                        .map(outcome -> new DeferUntil(earliest.orElseThrow(), outcome, outcomes)))
                .orElseGet(() -> new Send(outcomes));
    }

    private static Optional<RuleOutcome> first(List<RuleOutcome> outcomes, Effect effect) {
        return outcomes.stream().filter(outcome -> outcome.effect() == effect).findFirst();
    }
}
