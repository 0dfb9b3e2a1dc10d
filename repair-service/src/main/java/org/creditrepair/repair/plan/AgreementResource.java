package org.creditrepair.repair.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.CaseStatus;
import org.creditrepair.repair.repaircase.StateGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The party agrees to a plan. */
@Path("/api/repair/v1/cases")
@Tag(name = "Plans")
class AgreementResource {
    private final CaseAccess access;
    private final Agreements agreements;
    private final Caller caller;

    AgreementResource(CaseAccess access, Agreements agreements, Caller caller) {
        this.access = access;
        this.agreements = agreements;
        this.caller = caller;
    }

    /**
     * @param planId the plan that the party has read
     */
    record Agreement(@NotNull UUID planId) {}

    @POST
    @Path("{caseId}/agreement")
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The party agrees to the plan that it was shown")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> agree(UUID caseId, @NotNull @Valid Agreement agreement) {
        var repairCase = access.asBorrower(caseId);
        var proposed = StateGate.require(repairCase, CaseState.Proposed.class);
        if (!proposed.planId().equals(agreement.planId())) {
            throw Problem.of(409, "plan-superseded", "Another plan is proposed now.")
                    .with("planId", proposed.planId())
                    .exception();
        }
        agreements.agree(repairCase, proposed, caller.actor());
        return RestResponse.ok(CaseStatus.of(repairCase));
    }
}
