package org.creditrepair.repair.repaircase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.repair.joinedsubject.JoinListener;

/**
 * Gives the cases of a joined subject to the survivor. Where the survivor has an open case for the same obligation, the
 * other stays under its id: nothing that was agreed is undone, and the survivor sees and acts in both.
 */
@ApplicationScoped
class JoinedCases implements JoinListener {
    private static final String RULE = "house rule 1: the cases of a joined subject are the survivor's";

    private final CaseRepository cases;
    private final CaseChanges changes;

    JoinedCases(CaseRepository cases, CaseChanges changes) {
        this.cases = cases;
        this.changes = changes;
    }

    @Override
    public void joined(UUID joinedSubjectId, UUID survivorId) {
        for (var repairCase : cases.lockedOf(joinedSubjectId)) {
            var moves = cases.canBeOf(repairCase, survivorId);
            if (moves) {
                repairCase.moveTo(survivorId);
            }
            var evidence = Map.of(
                    "joinedSubjectId", joinedSubjectId.toString(),
                    "survivorId", survivorId.toString(),
                    "caseOf", repairCase.subjectId().toString());
            var reason = moves ? "subjects-joined" : "subjects-joined-case-stays";
            changes.decide(repairCase, new Decision(Decision.BY_EVENT, reason, RULE, evidence));
        }
    }
}
