package org.creditrepair.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.privacy.subject.JoinListener;

/**
 * Carries what a party said before it was known who it was over to the registered person, purpose by purpose, and tells
 * the suite. Where the person has spoken about a purpose, that word stands and the other ends: nobody's identity was
 * known when it was given.
 */
@ApplicationScoped
class CarriedConsents implements JoinListener {
    private final ConsentRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    CarriedConsents(ConsentRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void joined(UUID joinedSubjectId, UUID survivorId) {
        repository.lockedOf(joinedSubjectId).stream()
                .collect(Collectors.groupingBy(Consent::purpose))
                .forEach((purpose, consents) -> {
                    if (repository.newest(survivorId, purpose).isPresent()) {
                        end(consents.getLast());
                    } else {
                        carry(consents, survivorId);
                    }
                });
    }

    private void carry(List<Consent> consents, UUID survivorId) {
        consents.forEach(consent -> consent.carryTo(survivorId));
        outbox.append(consents.getLast().told());
    }

    /** No event tells of it: the suite goes by the person's own word from now on. */
    private void end(Consent newest) {
        if (newest.isInForce()) {
            newest.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
