package org.creditrepair.assessment.creditassessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.creditrepair.assessment.filescore.FileScorers;
import org.creditrepair.assessment.filescore.Reason;
import org.creditrepair.assessment.joinedsubject.JoinedSubjects;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Assessments, with their reasons in the language of the reader: zh-CN unless en is preferred. */
@Path("/api/assessment/v1/assessments")
@Tag(name = "Assessments")
class AssessmentResource {
    private final Assessments assessments;
    private final AssessmentRepository repository;
    private final JoinedSubjects subjects;
    private final Caller caller;
    private final HttpHeaders headers;

    AssessmentResource(
            Assessments assessments,
            AssessmentRepository repository,
            JoinedSubjects subjects,
            Caller caller,
            HttpHeaders headers) {
        this.assessments = assessments;
        this.repository = repository;
        this.subjects = subjects;
        this.caller = caller;
        this.headers = headers;
    }

    record Request(@NotNull UUID subjectId) {}

    record ReasonView(String code, int points, String text) {}

    /**
     * @param band worst band among the latest observations
     * @param modelSha256 the name of the model's document; absent where the assessment is older than such names
     * @param reasons the strongest first
     * @param improvements what the party could change, with the points that each is worth, the most first
     * @param caseId absent where no case caused it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentView(
            UUID assessmentId,
            UUID subjectId,
            int version,
            String model,
            String modelSha256,
            int score,
            String grade,
            String band,
            List<ReasonView> reasons,
            List<ReasonView> improvements,
            LocalDate asOf,
            String cause,
            UUID caseId) {}

    /**
     * @param next what to ask for as {@code after} to get the next page; absent on the last
     * @param joinedSubjects ids that were joined into this one; assessments made under them stay there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AssessmentPage(List<AssessmentView> assessments, Integer next, List<UUID> joinedSubjects) {}

    @POST
    @RolesAllowed({Roles.ASSESSOR, Roles.CASE_OFFICER})
    @Operation(summary = "Assesses a party as of today")
    @Transactional
    @Idempotent
    public RestResponse<AssessmentView> assess(@NotNull @Valid Request request) {
        var assessment = assessments.assess(subjects.heldSurvivorOf(request.subjectId()), Cause.REQUEST, null);
        return RestResponse.ResponseBuilder.<AssessmentView>created(
                        URI.create("/api/assessment/v1/assessments/" + assessment.id()))
                .entity(view(assessment))
                .build();
    }

    @GET
    @Path("{assessmentId}")
    @RolesAllowed({Roles.ASSESSOR, Roles.CASE_OFFICER, Roles.REGULATOR, Roles.BORROWER})
    @Operation(summary = "One assessment")
    @Transactional
    public AssessmentView one(UUID assessmentId) {
        return visible(assessmentId)
                .map(this::view)
                .orElseThrow(() -> Problem.of(404, "assessment-not-found", "There is no such assessment.")
                        .exception());
    }

    @GET
    @RolesAllowed({Roles.ASSESSOR, Roles.CASE_OFFICER, Roles.REGULATOR, Roles.BORROWER})
    @Operation(summary = "The assessments of a party, oldest first")
    @Transactional
    public AssessmentPage ofSubject(
            @RestQuery @NotNull UUID subjectId,
            @RestQuery @DefaultValue("0") @Min(0) int after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int size) {
        if (!isVisible(subjectId)) {
            throw Problem.of(404, "subject-not-found", "There is no such subject.")
                    .exception();
        }
        var page = Page.read(size, limit -> repository.ofSubjectAfter(subjectId, after, limit));
        return new AssessmentPage(
                page.map(this::view).items(), page.next(CreditAssessment::version), subjects.joinedInto(subjectId));
    }

    private Optional<CreditAssessment> visible(UUID assessmentId) {
        if (caller.hasRole(Roles.BORROWER)) {
            return repository.ofSubjects(assessmentId, idsOfCaller());
        }
        return repository.findByIdOptional(assessmentId);
    }

    private boolean isVisible(UUID subjectId) {
        return !caller.hasRole(Roles.BORROWER) || idsOfCaller().contains(subjectId);
    }

    private Set<UUID> idsOfCaller() {
        return caller.subjectId().map(subjects::idsOf).orElse(Set.of());
    }

    private AssessmentView view(CreditAssessment assessment) {
        var facts = assessment.assessed();
        return new AssessmentView(
                facts.assessmentId(),
                facts.subjectId(),
                facts.version(),
                facts.model(),
                assessment.modelSha256().orElse(null),
                facts.score(),
                facts.grade(),
                facts.band(),
                views(facts.model(), facts.reasons()),
                views(facts.model(), assessment.improvements()),
                facts.asOf(),
                facts.cause(),
                facts.caseId());
    }

    private List<ReasonView> views(String model, List<Reason> reasons) {
        return reasons.stream().map(reason -> view(model, reason)).toList();
    }

    private ReasonView view(String model, Reason reason) {
        var text = FileScorers.ofModel(model)
                .flatMap(scorer -> scorer.text(reason.code()))
                .map(known -> isEnglishPreferred() ? known.english() : known.chinese())
                .orElse(reason.code());
        return new ReasonView(reason.code(), reason.points(), text);
    }

    private boolean isEnglishPreferred() {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .isPresent();
    }
}
