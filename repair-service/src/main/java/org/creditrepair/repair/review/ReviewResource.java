package org.creditrepair.repair.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** The regulator reviews an agreed plan. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class ReviewResource {
    private final CaseAccess access;
    private final Reviews reviews;
    private final Caller caller;

    ReviewResource(CaseAccess access, Reviews reviews, Caller caller) {
        this.access = access;
        this.reviews = reviews;
        this.caller = caller;
    }

    /**
     * @param outcome {@code approved} or {@code rejected}
     * @param reason why, without naming anybody
     */
    record Review(
            @NotNull @Pattern(regexp = "approved|rejected", message = "must be approved or rejected")
            String outcome,

            @NotBlank @Size(max = 200, message = "must have at most 200 characters")
            String reason) {}

    @POST
    @Path("{caseId}/review")
    @RolesAllowed(Roles.REGULATOR)
    @Operation(summary = "The regulator approves or rejects; a rejected case has ended")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> review(UUID caseId, @NotNull @Valid Review review) {
        var repairCase = access.asOffice(caseId);
        var agreed = StateGate.require(repairCase, CaseState.Agreed.class);
        reviews.decide(repairCase, agreed, review, caller.actor());
        return RestResponse.ok(CaseStatus.of(repairCase));
    }
}
