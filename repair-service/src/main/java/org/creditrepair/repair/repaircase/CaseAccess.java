package org.creditrepair.repair.repaircase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.problem.ProblemException;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;

/**
 * The cases that the caller may read or act in: a borrower their own, a platform or lender those of its platform, the
 * offices all. What a caller may not see is not found. Every method throws 404 {@code case-not-found}.
 */
@ApplicationScoped
public class CaseAccess {
    private static final Set<String> OFFICES =
            Set.of(Roles.CASE_OFFICER, Roles.REGULATOR, Roles.ASSESSOR, Roles.AUDITOR);

    private final CaseRepository cases;
    private final JoinedSubjects subjects;
    private final Caller caller;

    CaseAccess(CaseRepository cases, JoinedSubjects subjects, Caller caller) {
        this.cases = cases;
        this.subjects = subjects;
        this.caller = caller;
    }

    /** A case to read. */
    public RepairCase visible(UUID caseId) {
        return cases.visible(caseId, scope()).orElseThrow(CaseAccess::notFound);
    }

    /** The caller's own case, held for a command. */
    public RepairCase asBorrower(UUID caseId) {
        return locked(caseId, ownScope());
    }

    /** A case of the caller's platform, held for a command. */
    public RepairCase asPlatform(UUID caseId) {
        return locked(caseId, new CaseScope.OfPlatform(caller.requiredPlatformId()));
    }

    /**
     * Any case but the caller's own, held for a command of an office.
     *
     * @throws ProblemException 403 {@code own-case}
     */
    public RepairCase asOffice(UUID caseId) {
        var repairCase = locked(caseId, new CaseScope.All());
        if (caller.subjectId()
                .map(subjects::idsOf)
                .filter(own -> own.contains(repairCase.subjectId()))
                .isPresent()) {
            throw Problem.of(403, "own-case", "Nobody decides in a case of their own.")
                    .exception();
        }
        return repairCase;
    }

    /** All that the caller may read. */
    public CaseScope scope() {
        if (OFFICES.stream().anyMatch(caller::hasRole)) {
            return new CaseScope.All();
        }
        if (caller.hasRole(Roles.PLATFORM) || caller.hasRole(Roles.LENDER)) {
            return new CaseScope.OfPlatform(caller.requiredPlatformId());
        }
        return ownScope();
    }

    private CaseScope ownScope() {
        return new CaseScope.OfParty(caller.subjectId().map(subjects::idsOf).orElseThrow(CaseAccess::notFound));
    }

    private RepairCase locked(UUID caseId, CaseScope scope) {
        return cases.locked(caseId, scope).orElseThrow(CaseAccess::notFound);
    }

    private static ProblemException notFound() {
        return Problem.of(404, "case-not-found", "There is no such case.").exception();
    }
}
