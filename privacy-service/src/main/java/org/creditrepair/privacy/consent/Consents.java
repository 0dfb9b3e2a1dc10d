package org.creditrepair.privacy.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.chassis.outbox.Outbox;
import org.creditrepair.chassis.problem.Problem;

/** Grants and withdraws consents and tells the suite. */
@ApplicationScoped
class Consents {
    private final ConsentRepository repository;
    private final ConsentTextRepository texts;
    private final Outbox outbox;
    private final Identifiers identifiers;
    private final Clock clock;

    Consents(
            ConsentRepository repository,
            ConsentTextRepository texts,
            Outbox outbox,
            Identifiers identifiers,
            Clock clock) {
        this.repository = repository;
        this.texts = texts;
        this.outbox = outbox;
        this.identifiers = identifiers;
        this.clock = clock;
    }

    Consent grant(UUID subjectId, String purpose, int textVersion, LocalDate today) {
        requireInForce(purpose, textVersion, today);
        var newest = repository.newest(subjectId, purpose);
        if (newest.filter(Consent::isInForce).isPresent()) {
            throw Problem.of(409, "consent-in-force", "The party has consented to " + purpose + " already.")
                    .exception();
        }
        var consent = Consent.grant(
                identifiers.next(),
                subjectId,
                purpose,
                textVersion,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                newest.map(Consent::version).orElse(0));
        repository.persist(consent);
        outbox.append(consent.granted());
        return consent;
    }

    Consent withdraw(Consent consent) {
        if (!consent.isInForce()) {
            throw Problem.of(409, "consent-withdrawn", "This consent was withdrawn before.")
                    .exception();
        }
        outbox.append(consent.withdraw(clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return consent;
    }

    private void requireInForce(String purpose, int textVersion, LocalDate today) {
        var inForce = texts.inForce(purpose, today);
        if (inForce.isEmpty()) {
            throw Problem.of(400, "invalid-request", "purpose has no consent text: " + purpose)
                    .exception();
        }
        var newest = inForce.getFirst().version();
        if (newest != textVersion) {
            throw Problem.of(
                            409,
                            "consent-text-outdated",
                            "The text in force has version " + newest + ", not " + textVersion + ".")
                    .exception();
        }
    }
}
