package org.creditrepair.repair.restoration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.creditview.Assessment;
import org.creditrepair.repair.creditview.AssessmentListener;
import org.creditrepair.repair.creditview.CreditView;
import org.creditrepair.repair.joinedsubject.JoinListener;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseContinuation;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Restores the record of a case whose plan is completed, once the party has been assessed again. */
@ApplicationScoped
class Restoration implements AssessmentListener, CaseContinuation, JoinListener {
    private final CaseRepository cases;
    private final CreditView credit;
    private final CaseChanges changes;
    private final BusinessDay businessDay;
    private final JoinedSubjects subjects;

    Restoration(
            CaseRepository cases,
            CreditView credit,
            CaseChanges changes,
            BusinessDay businessDay,
            JoinedSubjects subjects) {
        this.cases = cases;
        this.credit = credit;
        this.changes = changes;
        this.businessDay = businessDay;
        this.subjects = subjects;
    }

    @Override
    public void assessed(Assessment assessment) {
        if (Assessment.PLAN_COMPLETED.equals(assessment.cause()) && assessment.caseId() != null) {
            cases.locked(assessment.caseId()).ifPresent(this::goOn);
        }
    }

    /** An assessment may have come in under the id of the survivor before the join was known here. */
    @Override
    public void joined(UUID joinedSubjectId, UUID survivorId) {
        cases.openOf(survivorId).forEach(this::goOn);
    }

    @Override
    public void goOn(RepairCase repairCase) {
        if (repairCase.state() instanceof CaseState.Completed completed) {
            var before = ofCase(repairCase, Assessment.CASE_OPENED);
            var after = ofCase(repairCase, Assessment.PLAN_COMPLETED);
            if (before.isPresent() && after.isPresent()) {
                restore(repairCase, completed, before.get(), after.get());
            }
        }
    }

    private void restore(RepairCase repairCase, CaseState.Completed completed, Assessment before, Assessment after) {
        var today = businessDay.today();
        var evidence = Map.of(
                "planId", completed.planId().toString(),
                "assessmentBefore", before.assessmentId().toString(),
                "assessmentAfter", after.assessmentId().toString(),
                "scoreBefore", before.score(),
                "scoreAfter", after.score());
        changes.move(
                repairCase,
                completed.restore(),
                new Decision(Decision.BY_EVENT, "assessed-again", "house rule 1", evidence),
                version -> new EffectMeasured(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        before.score(),
                        after.score(),
                        before.grade(),
                        after.grade(),
                        today),
                version -> new CreditRestored(
                        repairCase.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        repairCase.platformId(),
                        repairCase.obligation(),
                        today));
    }

    private Optional<Assessment> ofCase(RepairCase repairCase, String cause) {
        return credit.ofCase(repairCase.id(), cause).filter(assessment -> isOfParty(assessment, repairCase));
    }

    private boolean isOfParty(Assessment assessment, RepairCase repairCase) {
        return subjects.survivorOf(assessment.subjectId()).equals(subjects.survivorOf(repairCase.subjectId()));
    }
}
