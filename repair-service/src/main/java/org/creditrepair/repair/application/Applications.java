package org.creditrepair.repair.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.consentview.ConsentView;
import org.creditrepair.repair.joinedsubject.JoinedSubjects;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.RepairCase;

/** Opens a case where the party has consented and has no open case for the obligation. */
@ApplicationScoped
class Applications {
    private final ConsentView consents;
    private final CaseRepository cases;
    private final CaseChanges changes;
    private final BusinessDay businessDay;
    private final JoinedSubjects subjects;

    Applications(
            ConsentView consents,
            CaseRepository cases,
            CaseChanges changes,
            BusinessDay businessDay,
            JoinedSubjects subjects) {
        this.consents = consents;
        this.cases = cases;
        this.changes = changes;
        this.businessDay = businessDay;
        this.subjects = subjects;
    }

    /** What became of an application. */
    sealed interface Outcome {

        record Accepted(RepairCase repairCase) implements Outcome {}

        /** The subject has been joined into another party, which applies under its own id. */
        record SubjectJoined() implements Outcome {}

        record ConsentUnknown() implements Outcome {}

        record ConsentWithdrawn() implements Outcome {}

        /** Leaves the transaction unusable: the caller must undo it. */
        record CaseOpen() implements Outcome {}
    }

    Outcome apply(RepairCase.Claim claim, String actor) {
        var consent = consents.of(claim.subjectId());
        if (subjects.isJoined(claim.subjectId())) {
            return new Outcome.SubjectJoined();
        }
        return switch (consent) {
            case UNKNOWN -> new Outcome.ConsentUnknown();
            case WITHDRAWN -> new Outcome.ConsentWithdrawn();
            case GRANTED -> open(claim, actor);
        };
    }

    private Outcome open(RepairCase.Claim claim, String actor) {
        var opened = cases.open(claim, businessDay.today());
        if (opened.isEmpty()) {
            return new Outcome.CaseOpen();
        }
        var repairCase = opened.get();
        var evidence = Map.of(
                "subjectId", claim.subjectId().toString(),
                "platformId", claim.platformId(),
                "obligation", claim.obligation(),
                "consent", "granted");
        changes.began(
                repairCase,
                new Decision(actor, "applied", "PIPL 13(1)(1)", evidence),
                version -> new CaseOpened(
                        claim.subjectId(),
                        version,
                        repairCase.id(),
                        repairCase.caseNumber(),
                        claim.platformId(),
                        claim.obligation(),
                        repairCase.openedOn()));
        return new Outcome.Accepted(repairCase);
    }
}
