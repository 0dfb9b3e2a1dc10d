package org.creditrepair.repair.suspension;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.consentview.ConsentListener;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseContinuation;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/**
 * Without consent nothing is done in a case (PIPL 15, 16): it rests, and when the party consents again it goes on where
 * it was. What the party owes is owed all the while: payments are taken, and deadlines are put off day by day.
 */
@ApplicationScoped
class Suspension implements ConsentListener {
    private static final String RULE = "PIPL 15";

    private final CaseRepository cases;
    private final CaseChanges changes;
    private final BusinessDay businessDay;
    private final List<CaseContinuation> continuations;

    Suspension(
            CaseRepository cases,
            CaseChanges changes,
            BusinessDay businessDay,
            @All List<CaseContinuation> continuations) {
        this.cases = cases;
        this.changes = changes;
        this.businessDay = businessDay;
        this.continuations = continuations;
    }

    @Override
    public void withdrawn(UUID subjectId) {
        for (var repairCase : cases.openOf(subjectId)) {
            if (repairCase.state() instanceof CaseState.Running running) {
                suspend(repairCase, running);
            }
        }
    }

    @Override
    public void granted(UUID subjectId) {
        for (var repairCase : cases.openOf(subjectId)) {
            if (repairCase.state() instanceof CaseState.Suspended suspended) {
                resume(repairCase, suspended);
            }
        }
    }

    private void suspend(RepairCase repairCase, CaseState.Running running) {
        var evidence = Map.of("consent", "withdrawn", "state", running.name());
        changes.move(
                repairCase,
                running.suspend(),
                new Decision(Decision.BY_EVENT, "consent-withdrawn", RULE, evidence),
                version -> new CaseSuspended(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        "consent-withdrawn",
                        businessDay.today()));
    }

    private void resume(RepairCase repairCase, CaseState.Suspended suspended) {
        var evidence =
                Map.of("consent", "granted", "state", suspended.resumesTo().name());
        changes.move(
                repairCase,
                suspended.resume(),
                new Decision(Decision.BY_EVENT, "consent-granted", RULE, evidence),
                version -> new CaseResumed(repairCase.subjectId(), version, repairCase.id(), businessDay.today()));
        continuations.forEach(continuation -> continuation.goOn(repairCase));
    }
}
