package org.creditrepair.assessment.creditassessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;

@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<CreditAssessment, UUID> {
    private static final String NEXT_VERSION = """
            insert into assessed_subject (subject_id, version) values (?1, 1)
            on conflict (subject_id) do update set version = assessed_subject.version + 1
            returning version
            """;

    private final Identifiers identifiers;

    AssessmentRepository(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    /** Takes the subject's next version; other assessments of the subject wait for the end of the transaction. */
    int nextVersion(UUID subjectId) {
        return (Integer) getEntityManager()
                .createNativeQuery(NEXT_VERSION, Integer.class)
                .setParameter(1, subjectId)
                .getSingleResult();
    }

    /** The assessment, where it was made under one of these ids. */
    Optional<CreditAssessment> ofSubjects(UUID id, Set<UUID> subjectIds) {
        return find("id = ?1 and subjectId in ?2", id, subjectIds).firstResultOptional();
    }

    /** The subject's first assessments after a version, oldest first. */
    List<CreditAssessment> ofSubjectAfter(UUID subjectId, int version, int limit) {
        return find("subjectId = ?1 and version > ?2 order by version", subjectId, version)
                .page(0, limit)
                .list();
    }
}
