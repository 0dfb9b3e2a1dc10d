package org.creditrepair.privacy.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {

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

    List<Consent> ofSubject(UUID subjectId) {
        return list("subjectId = ?1 order by id", subjectId);
    }
}
