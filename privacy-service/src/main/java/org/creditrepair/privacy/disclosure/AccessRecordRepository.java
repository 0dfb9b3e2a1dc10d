package org.creditrepair.privacy.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AccessRecordRepository implements PanacheRepositoryBase<AccessRecord, UUID> {
    private static final String OF_PARTY = """
            (subjectId = ?1 or subjectId in (select joined.id from Subject joined where joined.joinedInto = ?1))
            and id > ?2 order by id
            """;

    /** The first records of a subject, and of those joined into it, after {@code after}, oldest first. */
    List<AccessRecord> after(UUID subjectId, UUID after, int limit) {
        return find(OF_PARTY, subjectId, after).page(0, limit).list();
    }
}
