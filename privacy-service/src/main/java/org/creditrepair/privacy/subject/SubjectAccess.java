package org.creditrepair.privacy.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
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
     * The party that an id stands for: the id of a joined subject leads to its survivor, for those who may see that.
     *
     * @throws org.creditrepair.chassis.problem.ProblemException 404 {@code subject-not-found}
     */
    Subject visible(UUID subjectId) {
        return subjects.findByIdOptional(subjectId)
                .flatMap(found ->
                        found.joinedInto().map(subjects::findByIdOptional).orElse(Optional.of(found)))
                .filter(subject -> isAllowed(subject.id()))
                .orElseThrow(() -> Problem.of(404, "subject-not-found", "There is no such subject.")
                        .exception());
    }

    /** Like {@link #visible}, for those who need no more than the id under which the party goes on. */
    public UUID requireVisible(UUID subjectId) {
        return visible(subjectId).id();
    }

    /** Like {@link #requireVisible}, for a change that no other of the same party, nor a join, may overtake. */
    public UUID lockVisible(UUID subjectId) {
        subjects.locked(subjectId).flatMap(Subject::joinedInto).ifPresent(subjects::locked);
        return requireVisible(subjectId);
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
