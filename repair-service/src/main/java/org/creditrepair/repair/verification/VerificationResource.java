package org.creditrepair.repair.verification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.businessday.BusinessDay;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseChanges;
import org.creditrepair.repair.repaircase.CaseState;
import org.creditrepair.repair.repaircase.CaseStatus;
import org.creditrepair.repair.repaircase.Decision;
import org.creditrepair.repair.repaircase.StateGate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The platform verifies who the party of a case is; how it does so stays with the platform. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class VerificationResource {
    private final CaseAccess access;
    private final CaseChanges changes;
    private final BusinessDay businessDay;
    private final Caller caller;

    VerificationResource(CaseAccess access, CaseChanges changes, BusinessDay businessDay, Caller caller) {
        this.access = access;
        this.changes = changes;
        this.businessDay = businessDay;
        this.caller = caller;
    }

    /** Nothing needs to be said but that it was done. */
    record Verification() {}

    @POST
    @Path("{caseId}/verification")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "The platform has verified who the party is")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> verify(UUID caseId, Verification verification) {
        var repairCase = access.asPlatform(caseId);
        var opened = StateGate.require(repairCase, CaseState.Opened.class);
        var evidence = Map.of(
                "subjectId", repairCase.subjectId().toString(),
                "platformId", repairCase.platformId(),
                "obligation", repairCase.obligation());
        changes.move(
                repairCase,
                opened.verify(),
                new Decision(caller.actor(), "identity-verified", "house rule 1", evidence),
                version -> new CaseVerified(repairCase.subjectId(), version, caseId, businessDay.today()));
        return RestResponse.ok(CaseStatus.of(repairCase));
    }
}
