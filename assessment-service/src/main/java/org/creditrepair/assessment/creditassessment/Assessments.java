package org.creditrepair.assessment.creditassessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.creditrepair.assessment.BusinessZone;
import org.creditrepair.assessment.creditfile.CreditFiles;
import org.creditrepair.assessment.filescore.Features;
import org.creditrepair.assessment.filescore.FileScorers;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.history.Observation;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.outbox.Outbox;

/** Assesses a party by its credit file and tells the suite. */
@ApplicationScoped
class Assessments {
    private final CreditFiles files;
    private final AssessmentRepository repository;
    private final Outbox outbox;
    private final BusinessClock businessClock;
    private final Clock clock;

    Assessments(
            CreditFiles files,
            AssessmentRepository repository,
            Outbox outbox,
            BusinessClock businessClock,
            Clock clock) {
        this.files = files;
        this.repository = repository;
        this.outbox = outbox;
        this.businessClock = businessClock;
        this.clock = clock;
    }

    /**
     * Assesses the party as of today. The version is taken before the file is read, so that a later version never
     * knows less than an earlier one.
     *
     * @param subjectId the party's id; it must be held against a join
     * @param caseId null where no case caused it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    CreditAssessment assess(UUID subjectId, Cause cause, UUID caseId) {
        var version = repository.nextVersion(subjectId);
        var today = businessClock.today(BusinessZone.CHINA);
        var month = YearMonth.from(today);
        var obligations = files.of(subjectId).obligations();
        var score = FileScorers.CURRENT.score(Features.of(obligations, month));
        var basis = new CreditAssessment.Basis(
                subjectId, version, worstLatestBand(obligations, month), today, cause, caseId);
        var assessment = CreditAssessment.of(
                repository.nextId(), basis, score, clock.instant().truncatedTo(ChronoUnit.MICROS));
        repository.persist(assessment);
        outbox.append(assessment.assessed());
        return assessment;
    }

    private static DelinquencyBand worstLatestBand(List<ObligationHistory> obligations, YearMonth month) {
        return obligations.stream()
                .flatMap(obligation -> obligation.asOf(month).latest().stream())
                .map(Observation::band)
                .max(Comparator.naturalOrder())
                .orElse(DelinquencyBand.NO_LOAN);
    }
}
