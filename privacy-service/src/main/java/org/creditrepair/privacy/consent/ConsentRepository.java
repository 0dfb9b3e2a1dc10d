package org.creditrepair.privacy.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private static final String OF_PARTY = """
            subjectId = ?1 or subjectId in (select joined.id from Subject joined where joined.joinedInto = ?1)
            order by id
            """;

    /** The party's newest consent to a purpose, locked. */
    Optional<Consent> newest(UUID subjectId, String purpose) {
        return find("subjectId = ?1 and purpose = ?2 order by version desc", subjectId, purpose)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The consent of this id, locked. */
    Optional<Consent> locked(UUID consentId) {
        return findByIdOptional(consentId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The consents under one id, oldest first, locked. */
    List<Consent> lockedOf(UUID subjectId) {
        return find("subjectId = ?1 order by id", subjectId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The party's consents, with those under the ids that were joined into its own, oldest first. */
    List<Consent> ofParty(UUID subjectId) {
        return list(OF_PARTY, subjectId);
    }
}
