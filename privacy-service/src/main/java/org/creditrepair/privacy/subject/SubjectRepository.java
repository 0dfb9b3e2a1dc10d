package org.creditrepair.privacy.subject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}
