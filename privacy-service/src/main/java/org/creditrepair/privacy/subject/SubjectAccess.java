package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;

/**
 * Which parties a caller may know of: a borrower themselves, a platform or lender its customers, the other roles all.
 * What is not visible is not found: the answer never tells whether a party exists.
 */
@ApplicationScoped
public class SubjectAccess {
    private final SubjectRepository subjects;
    private final SubjectReferences references;
    private final Caller caller;

    SubjectAccess(SubjectRepository subjects, SubjectReferences references, Caller caller) {
        this.subjects = subjects;
        this.references = references;
        this.caller = caller;
    }

    /**
     * @throws org.creditrepair.chassis.problem.ProblemException 404 {@code subject-not-found}
     */
    Subject visible(UUID subjectId) {
        return subjects.findByIdOptional(subjectId)
                .filter(subject -> isAllowed(subjectId))
                .orElseThrow(() -> Problem.of(404, "subject-not-found", "There is no such subject.")
                        .exception());
    }

    /** Like {@link #visible}, for those who need no more than to know that the party may be named. */
    public void requireVisible(UUID subjectId) {
        visible(subjectId);
    }

    /** Like {@link #requireVisible}, for a change that no other of the same party may overtake. */
    public void lockVisible(UUID subjectId) {
        requireVisible(subjectId);
        subjects.findById(subjectId, LockModeType.PESSIMISTIC_WRITE);
    }

    private boolean isAllowed(UUID subjectId) {
        if (caller.hasRole(Roles.BORROWER)) {
            return caller.subjectId().filter(subjectId::equals).isPresent();
        }
        if (caller.hasRole(Roles.PLATFORM) || caller.hasRole(Roles.LENDER)) {
            return caller.platformId()
                    .filter(platform -> references.knows(platform, subjectId))
                    .isPresent();
        }
        return true;
    }
}
