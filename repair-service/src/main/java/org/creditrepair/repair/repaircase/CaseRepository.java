package org.creditrepair.repair.repaircase;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.chassis.identity.Identifiers;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;
import org.hibernate.exception.ConstraintViolationException;

/** The repair cases. Who changes a case holds its row, so that commands, events and deadlines take turns. */
@ApplicationScoped
public class CaseRepository implements PanacheRepositoryBase<RepairCase, UUID> {
    private static final String ONE_OPEN_CASE = "repair_case_one_open";

    private static final String OPEN = "state not in ('Rejected', 'Broken', 'Restored')";

    private final Identifiers identifiers;
    private final JoinedSubjects subjects;

    CaseRepository(Identifiers identifiers, JoinedSubjects subjects) {
        this.identifiers = identifiers;
        this.subjects = subjects;
    }

    /**
     * What a reader looks for.
     *
     * @param subjectId null for every party
     * @param state name of a state, null for every state
     * @param after id of the last case of the page before
     */
    public record Search(UUID subjectId, String state, UUID after) {}

    /** A new case; empty where the party has an open one for this obligation already. */
    public Optional<RepairCase> open(RepairCase.Claim claim, LocalDate today) {
        if (hasOpen(subjects.idsOf(claim.subjectId()), claim)) {
            return Optional.empty();
        }
        var number = (Long) getEntityManager()
                .createNativeQuery("select nextval('case_number')", Long.class)
                .getSingleResult();
        var caseNumber = String.format(Locale.ROOT, "CR-%d-%06d", today.getYear(), number);
        var opened = RepairCase.open(identifiers.next(), caseNumber, claim, today);
        try {
            persistAndFlush(opened);
            return Optional.of(opened);
        } catch (ConstraintViolationException e) {
            if (ONE_OPEN_CASE.equals(e.getConstraintName())) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public Optional<RepairCase> visible(UUID caseId, CaseScope scope) {
        return inScope(caseId, scope).firstResultOptional();
    }

    public Optional<RepairCase> locked(UUID caseId, CaseScope scope) {
        return inScope(caseId, scope).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    public Optional<RepairCase> locked(UUID caseId) {
        return locked(caseId, new CaseScope.All());
    }

    /** The cases of a party that have not ended, under all its ids, locked in the order of their ids. */
    public List<RepairCase> openOf(UUID subjectId) {
        return find("subjectId in ?1 and " + OPEN + " order by id", subjects.idsOf(subjectId))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The cases under one id, also those that have ended, locked in the order of their ids. */
    List<RepairCase> lockedOf(UUID subjectId) {
        return find("subjectId = ?1 order by id", subjectId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether a case may become one of the party: a second open one for its obligation may not. */
    boolean canBeOf(RepairCase repairCase, UUID subjectId) {
        return repairCase.state() instanceof CaseState.Ended
                || !hasOpen(
                        Set.of(subjectId),
                        new RepairCase.Claim(subjectId, repairCase.platformId(), repairCase.obligation()));
    }

    /** The first cases that are looked for, oldest first. */
    public List<RepairCase> find(CaseScope scope, Search search, int limit) {
        var conditions = new ArrayList<>(List.of(scope.condition(), "id > :after"));
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("after", search.after());
        if (search.subjectId() != null) {
            conditions.add("subjectId in :subjects");
            parameters.put("subjects", subjects.idsOf(subjects.survivorOf(search.subjectId())));
        }
        if (search.state() != null) {
            conditions.add("state = :state");
            parameters.put("state", search.state());
        }
        return find(String.join(" and ", conditions) + " order by id", parameters)
                .page(0, limit)
                .list();
    }

    /** What two applications at once make of it, the unique index decides. */
    private boolean hasOpen(Set<UUID> subjectIds, RepairCase.Claim claim) {
        return count(
                        "subjectId in ?1 and platformId = ?2 and obligation = ?3 and " + OPEN,
                        subjectIds,
                        claim.platformId(),
                        claim.obligation())
                > 0;
    }

    private PanacheQuery<RepairCase> inScope(UUID caseId, CaseScope scope) {
        var parameters = new HashMap<>(scope.parameters());
        parameters.put("id", caseId);
        return find("id = :id and " + scope.condition(), parameters);
    }
}
