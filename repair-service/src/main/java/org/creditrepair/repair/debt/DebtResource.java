package org.creditrepair.repair.debt;

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

/** The platform states what is owed. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class DebtResource {
    private final CaseAccess access;
    private final DebtStatements statements;
    private final Caller caller;

    DebtResource(CaseAccess access, DebtStatements statements, Caller caller) {
        this.access = access;
        this.statements = statements;
        this.caller = caller;
    }

    @POST
    @Path("{caseId}/debt")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "States the debt, or states it anew until a plan is proposed")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> state(UUID caseId, @NotNull @Valid DebtText text) {
        var repairCase = access.asPlatform(caseId);
        StateGate.require(repairCase, CaseState.BeforePlan.class);
        statements.state(repairCase, text.toDebt(), caller.actor()).ifPresent(refusal -> {
            throw Problem.of(422, refusal.code(), refusal.detail()).exception();
        });
        return RestResponse.ok(CaseStatus.of(repairCase));
    }
}
