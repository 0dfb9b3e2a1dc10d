package org.creditrepair.notification.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.notification.contact.Purpose;

@ApplicationScoped
public class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {
    private static final String CLAIM = """
            select * from notice
            where status in ('pending', 'deferred') and send_after <= :now and (retry_at is null or retry_at <= :realNow)
               or status = 'handing-over' and lease_until <= :realNow
            order by send_after, id limit :size for update skip locked
            """;
    private static final String COUNTING = """
            subjectId = ?1 and purpose = ?2 and id <> ?3
            and (status in ('pending', 'deferred', 'handing-over') or status = 'sent' and sentAt > ?4)
            """;

    /** Decisions about one party wait for one another until the transaction ends, so that each sees those before it. */
    public void lockParty(UUID subjectId) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:subject, 0))) locked")
                .setParameter("subject", subjectId.toString())
                .getSingleResult();
    }

    /**
     * Locks what is due and what somebody else has left, passing over what others have locked.
     *
     * @param now of the business clock
     * @param realNow of the real clock, by which leases and retries go
     */
    @SuppressWarnings("unchecked")
    public List<Notice> lockDue(Instant now, Instant realNow, int size) {
        return getEntityManager()
                .createNativeQuery(CLAIM, Notice.class)
                .setParameter("now", now)
                .setParameter("realNow", realNow)
                .setParameter("size", size)
                .getResultList();
    }

    /** The notice, locked, if it is still claimed in this version. */
    public Optional<Notice> lockClaimed(UUID id, int version) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(notice -> notice.isClaimed(version));
    }

    /** The collection notices of a party, but for one, that are under way or were sent after {@code since}. */
    List<Notice> countingCollections(UUID subjectId, UUID except, Instant since) {
        return list(COUNTING, subjectId, Purpose.COLLECTION.id(), except, since);
    }

    /** The first notices after {@code after}, oldest first; of everybody where no subject is named. */
    List<Notice> after(Optional<UUID> subjectId, UUID after, int limit) {
        var query = subjectId
                .map(subject -> find("subjectId = ?1 and id > ?2 order by id", subject, after))
                .orElseGet(() -> find("id > ?1 order by id", after));
        return query.page(0, limit).list();
    }
}
