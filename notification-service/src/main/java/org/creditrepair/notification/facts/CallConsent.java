package org.creditrepair.notification.facts;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person's consent to be called more often, given directly to a collector. How long it lasts is the law's, 12 CFR
 * 1006.14(b)(3)(i); it ends with the first conversation after it, and earlier where the person says so.
 *
 * @param debts ids of the debts; empty for all
 * @param endsAt when the person ends it, exclusive; empty where it did not say
 */
public record CallConsent(
        String person, String collector, Set<String> debts, Instant givenAt, Optional<Instant> endsAt) {

    public CallConsent {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(collector, "collector");
        Objects.requireNonNull(givenAt, "givenAt");
        Objects.requireNonNull(endsAt, "endsAt");
        debts = Set.copyOf(debts);
    }

    /** Whether it is a consent to calls about all of these debts; what is not known is not consented to. */
    public boolean coversDebts(Set<String> asked) {
        return debts.isEmpty() || !asked.isEmpty() && debts.containsAll(asked);
    }
}
