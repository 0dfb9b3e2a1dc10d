package org.creditrepair.repair.repaircase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to a case, and on what each decision rests. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class TransitionResource {
    private final CaseAccess access;
    private final TransitionLog log;

    TransitionResource(CaseAccess access, TransitionLog log) {
        this.access = access;
        this.log = log;
    }

    record Transitions(List<TransitionLog.Transition> transitions) {}

    @GET
    @Path("{caseId}/transitions")
    @RolesAllowed({
        Roles.BORROWER,
        Roles.PLATFORM,
        Roles.LENDER,
        Roles.CASE_OFFICER,
        Roles.REGULATOR,
        Roles.ASSESSOR,
        Roles.AUDITOR
    })
    @Operation(summary = "The transitions of a case, oldest first")
    @Transactional
    public Transitions transitions(UUID caseId) {
        return new Transitions(log.of(access.visible(caseId).id()));
    }
}
