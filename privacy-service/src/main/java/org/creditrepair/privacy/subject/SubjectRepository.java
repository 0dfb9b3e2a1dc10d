package org.creditrepair.privacy.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;

@ApplicationScoped
class SubjectRepository implements PanacheRepositoryBase<Subject, UUID> {
    private final Identifiers identifiers;

    SubjectRepository(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    Subject add(Subject subject) {
        persist(subject);
        return subject;
    }

    /** The subject, held to the end of the transaction. */
    Optional<Subject> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Takes the next version of a subject that is held, for an event that its own row does not show. */
    int nextVersion(Subject subject) {
        getEntityManager().lock(subject, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return subject.version();
    }
}
