package org.creditrepair.privacy.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AccessRecordRepository implements PanacheRepositoryBase<AccessRecord, UUID> {

    /** The records of a subject after {@code after}, oldest first. */
    List<AccessRecord> page(UUID subjectId, UUID after, int size) {
        return find("subjectId = ?1 and id > ?2 order by id", subjectId, after)
                .page(0, size)
                .list();
    }
}
