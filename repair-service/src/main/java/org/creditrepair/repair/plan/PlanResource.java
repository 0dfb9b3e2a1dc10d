package org.creditrepair.repair.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.problem.ProblemException;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.StateGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A case officer proposes a plan. */
@Path("/api/repair/v1/cases")
@Tag(name = "Plans")
class PlanResource {
    private static final Duration PROJECTION_LAG = Duration.ofSeconds(1);

    private final CaseAccess access;
    private final Proposals proposals;
    private final Caller caller;

    PlanResource(CaseAccess access, Proposals proposals, Caller caller) {
        this.access = access;
        this.proposals = proposals;
        this.caller = caller;
    }

    /**
     * @param instalments number of monthly instalments
     */
    record Proposal(@NotNull Integer instalments) {}

    @POST
    @Path("{caseId}/plan")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Proposes a plan by the rule table; until the party agrees another one may take its place")
    @Transactional
    @Idempotent
    public RestResponse<PlanView> propose(UUID caseId, @NotNull @Valid Proposal proposal) {
        var repairCase = access.asOffice(caseId);
        var state = StateGate.require(repairCase, CaseState.Proposable.class);
        var outcome = proposals.propose(repairCase, state, proposal.instalments(), caller.actor());
        if (outcome instanceof Proposals.Outcome.Proposed proposed) {
            return RestResponse.ResponseBuilder.<PlanView>created(URI.create("/api/repair/v1/cases/" + caseId))
                    .entity(PlanView.of(proposed.plan(), Map.of()))
                    .build();
        }
        throw refusal(outcome);
    }

    private static ProblemException refusal(Proposals.Outcome outcome) {
        return switch (outcome) {
            case Proposals.Outcome.DebtNotStated missing ->
                Problem.of(409, "debt-not-stated", "The platform has not stated the debt yet.")
                        .exception();
            case Proposals.Outcome.AssessmentPending pending ->
                Problem.of(409, "assessment-pending", "The assessment of the party has not been seen yet.")
                        .exception()
                        .retryAfter(PROJECTION_LAG);
            case Proposals.Outcome.NoRule none ->
                Problem.of(422, "no-plan-rule", "No rule covers this debt in the band " + none.band() + ".")
                        .exception();
            case Proposals.Outcome.TermNotAllowed term ->
                Problem.of(
                                422,
                                "term-not-allowed",
                                "instalments must be one of " + term.allowed() + " (" + term.source() + ").")
                        .with("allowed", term.allowed())
                        .exception();
            case Proposals.Outcome.DebtTooSmall small ->
                Problem.of(422, "debt-too-small", "This many instalments need a principal of " + small.smallest() + ".")
                        .exception();
            case Proposals.Outcome.Proposed proposed ->
                throw new IllegalStateException("a proposal is no refusal: " + proposed);
        };
    }
}
