package org.creditrepair.notification.inapp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InAppMessageRepository implements PanacheRepositoryBase<InAppMessage, UUID> {

    /** The messages of a subject after {@code after}, oldest first. */
    List<InAppMessage> page(UUID subjectId, UUID after, int size) {
        return find("subjectId = ?1 and id > ?2 order by id", subjectId, after)
                .page(0, size)
                .list();
    }

    Optional<InAppMessage> find(UUID subjectId, UUID noticeId) {
        return find("subjectId = ?1 and noticeId = ?2", subjectId, noticeId).firstResultOptional();
    }
}
