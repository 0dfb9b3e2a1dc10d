package org.creditrepair.repair.publication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.CaseStatus;
import org.creditrepair.repair.repaircase.StateGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A case officer publishes the result of a review. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class PublicationResource {
    private final CaseAccess access;
    private final Publications publications;
    private final Caller caller;

    PublicationResource(CaseAccess access, Publications publications, Caller caller) {
        this.access = access;
        this.publications = publications;
        this.caller = caller;
    }

    /** Nothing needs to be said: what is published follows from the case. */
    record Publication() {}

    @POST
    @Path("{caseId}/publication")
    @RolesAllowed(Roles.CASE_OFFICER)
    @Operation(summary = "Puts an approved case on public notice; its plan starts when the notice is over")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> publish(UUID caseId, Publication publication) {
        var repairCase = access.asOffice(caseId);
        var approved = StateGate.require(repairCase, CaseState.Approved.class);
        publications.publish(repairCase, approved, caller.actor());
        return RestResponse.ok(CaseStatus.of(repairCase));
    }
}
