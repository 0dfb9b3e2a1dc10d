package org.creditrepair.assessment.creditassessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.creditrepair.assessment.filescore.Reason;
import org.creditrepair.assessment.filescore.Score;
import org.creditrepair.assessment.history.DelinquencyBand;
import org.hibernate.annotations.Immutable;

/** One assessment of a party. It is never changed; the next one has the next version. */
@Entity
@Immutable
@Table(name = "credit_assessment")
class CreditAssessment {
    @Id
    private UUID id;

    @Column(name = "subject_id")
    private UUID subjectId;

    private int version;
    private String model;

    @Column(name = "model_sha256")
    private String modelSha256;

    private int score;
    private String grade;
    private String band;

    @Column(name = "reason_codes")
    private String[] reasonCodes;

    @Column(name = "reason_points")
    private int[] reasonPoints;

    @Column(name = "improvement_codes")
    private String[] improvementCodes;

    @Column(name = "improvement_points")
    private int[] improvementPoints;

    @Column(name = "as_of")
    private LocalDate asOf;

    private String cause;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "assessed_at")
    private Instant assessedAt;

    protected CreditAssessment() {}

    /**
     * What an assessment was made of.
     *
     * @param version of the subject's assessments
     * @param worstBand worst among the latest observations
     * @param asOf business date
     * @param caseId null where no case caused it
     */
    record Basis(UUID subjectId, int version, DelinquencyBand worstBand, LocalDate asOf, Cause cause, UUID caseId) {}

    static CreditAssessment of(UUID id, Basis basis, Score score, Instant now) {
        var assessment = new CreditAssessment();
        assessment.id = id;
        assessment.subjectId = basis.subjectId();
        assessment.version = basis.version();
        assessment.model = score.model().id();
        assessment.modelSha256 = score.model().sha256();
        assessment.score = score.points();
        assessment.grade = score.grade().name();
        assessment.band = basis.worstBand().code();
        assessment.reasonCodes = score.reasons().stream().map(Reason::code).toArray(String[]::new);
        assessment.reasonPoints =
                score.reasons().stream().mapToInt(Reason::points).toArray();
        assessment.improvementCodes =
                score.improvements().stream().map(Reason::code).toArray(String[]::new);
        assessment.improvementPoints =
                score.improvements().stream().mapToInt(Reason::points).toArray();
        assessment.asOf = basis.asOf();
        assessment.cause = basis.cause().code();
        assessment.caseId = basis.caseId();
        assessment.assessedAt = now;
        return assessment;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** The name of the model's document; absent where the assessment is older than such names. */
    Optional<String> modelSha256() {
        return Optional.ofNullable(modelSha256);
    }

    /** The reasons that the party can change, with the points that each is worth, the most first. */
    List<Reason> improvements() {
        return reasons(improvementCodes, improvementPoints);
    }

    /** The event that tells of it. */
    CreditAssessed assessed() {
        return new CreditAssessed(
                subjectId,
                version,
                id,
                model,
                score,
                grade,
                band,
                reasons(reasonCodes, reasonPoints),
                asOf,
                cause,
                caseId);
    }

    private static List<Reason> reasons(String[] codes, int... points) {
        return IntStream.range(0, codes.length)
                .mapToObj(position -> new Reason(codes[position], points[position]))
                .toList();
    }
}
