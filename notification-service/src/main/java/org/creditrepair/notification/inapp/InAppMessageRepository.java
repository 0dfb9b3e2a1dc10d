package org.creditrepair.notification.inapp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InAppMessageRepository implements PanacheRepositoryBase<InAppMessage, UUID> {

    /** The first messages of a subject after {@code after}, oldest first. */
    List<InAppMessage> after(UUID subjectId, UUID after, int limit) {
        return find("subjectId = ?1 and id > ?2 order by id", subjectId, after)
                .page(0, limit)
                .list();
    }

    Optional<InAppMessage> find(UUID subjectId, UUID noticeId) {
        return find("subjectId = ?1 and noticeId = ?2", subjectId, noticeId).firstResultOptional();
    }
}
