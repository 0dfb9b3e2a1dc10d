package org.creditrepair.repair.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.problem.ProblemException;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.repaircase.CaseStatus;
import org.creditrepair.repair.repaircase.RepairCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A borrower applies for repair. */
@Path("/api/repair/v1/cases")
@Tag(name = "Cases")
class ApplicationResource {
    private static final Duration PROJECTION_LAG = Duration.ofSeconds(1);

    private final Applications applications;
    private final Caller caller;

    ApplicationResource(Applications applications, Caller caller) {
        this.applications = applications;
        this.caller = caller;
    }

    /**
     * @param platformId the platform or lender that the obligation is owed to
     * @param obligation its reference of the loan
     */
    record Application(
            @NotNull UUID subjectId,

            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
                    message = "must be an id of up to 64 letters, digits, dots and dashes")
            String platformId,

            @NotNull
            @Pattern(
                    regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}",
                    message = "must be a reference of up to 128 letters, digits and . _ : / -")
            String obligation) {}

    @POST
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "Applies for the repair of one obligation; needs the consent to credit-repair")
    @Transactional
    @Idempotent
    public RestResponse<CaseStatus> apply(@NotNull @Valid Application application) {
        requireOwn(application.subjectId());
        var claim = new RepairCase.Claim(application.subjectId(), application.platformId(), application.obligation());
        return switch (applications.apply(claim, caller.actor())) {
            case Applications.Outcome.Accepted accepted -> created(CaseStatus.of(accepted.repairCase()));
            case Applications.Outcome.SubjectJoined joined -> throw subjectNotFound();
            case Applications.Outcome.ConsentUnknown unknown ->
                throw Problem.of(409, "consent-unknown", "No consent to credit-repair has been seen yet.")
                        .exception()
                        .retryAfter(PROJECTION_LAG);
            case Applications.Outcome.ConsentWithdrawn withdrawn ->
                throw Problem.of(409, "consent-withdrawn", "The consent to credit-repair is withdrawn.")
                        .exception();
            case Applications.Outcome.CaseOpen open ->
                throw Problem.of(409, "case-open", "There is an open case for this obligation.")
                        .exception();
        };
    }

    private void requireOwn(UUID subjectId) {
        if (caller.subjectId().filter(subjectId::equals).isEmpty()) {
            throw subjectNotFound();
        }
    }

    private static ProblemException subjectNotFound() {
        return Problem.of(404, "subject-not-found", "There is no such subject.").exception();
    }

    private static RestResponse<CaseStatus> created(CaseStatus status) {
        return RestResponse.ResponseBuilder.<CaseStatus>created(URI.create("/api/repair/v1/cases/" + status.caseId()))
                .entity(status)
                .build();
    }
}
