package org.creditrepair.privacy.subject;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Parties, masked. */
@Path("/api/privacy/v1")
@Tag(name = "Subjects")
class SubjectResource {
    private final Registrar registrar;
    private final SubjectReferences references;
    private final SubjectAccess access;
    private final MaskedFields fields;
    private final Caller caller;

    SubjectResource(
            Registrar registrar,
            SubjectReferences references,
            SubjectAccess access,
            MaskedFields fields,
            Caller caller) {
        this.registrar = registrar;
        this.references = references;
        this.access = access;
        this.fields = fields;
        this.caller = caller;
    }

    record Resolution(
            @NotEmpty @Size(max = 1000, message = "must have at most 1,000 references")
            List<
                            @NotBlank @Size(max = 128)
                            @Pattern(regexp = "\\P{Cntrl}*", message = "must not have control characters") String>
                    customerRefs) {}

    record Resolved(List<ResolvedReference> subjects) {}

    record ResolvedReference(String customerRef, UUID subjectId) {}

    record RegisteredSubject(UUID subjectId) {}

    /**
     * @param subjectId the party's own id, also where the id of a joined subject was asked for
     * @param fields masked values by field id; empty for a reference-only subject
     * @param maskDecisions by field id, what to ask {@code mask-decisions} for: why it is shown so
     */
    record SubjectView(
            UUID subjectId,
            boolean registered,
            Profile profile,
            Map<String, String> fields,
            Map<String, String> maskDecisions) {}

    @POST
    @Path("subjects:resolve")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "The subjects behind a platform's own customer references; new ones are minted")
    @Transactional
    @Idempotent
    public RestResponse<Resolved> resolve(@NotNull @Valid Resolution resolution) {
        var known = references.resolve(caller.requiredPlatformId(), resolution.customerRefs());
        return RestResponse.ok(new Resolved(resolution.customerRefs().stream()
                .map(reference -> new ResolvedReference(reference, known.get(reference)))
                .toList()));
    }

    @POST
    @Path("subjects")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "Registers a person; a person who is registered already is found again by national id")
    @Transactional
    @Idempotent
    public RestResponse<RegisteredSubject> register(@NotNull @Valid Registration registration) {
        return switch (registrar.register(caller.requiredPlatformId(), registration)) {
            case Registrar.Outcome.Registered registered ->
                RestResponse.ResponseBuilder.<RegisteredSubject>created(
                                URI.create("/api/privacy/v1/subjects/" + registered.subjectId()))
                        .entity(new RegisteredSubject(registered.subjectId()))
                        .build();
            case Registrar.Outcome.AlreadyRegistered known -> RestResponse.ok(new RegisteredSubject(known.subjectId()));
            case Registrar.Outcome.OtherName other ->
                throw Problem.of(409, "identity-mismatch", "name and national-id do not belong together.")
                        .exception();
            case Registrar.Outcome.ReferenceTaken taken ->
                throw Problem.of(409, "reference-taken", "customerRef belongs to another party.")
                        .exception();
        };
    }

    @GET
    @Path("subjects/{subjectId}")
    @RolesAllowed({
        Roles.BORROWER,
        Roles.PLATFORM,
        Roles.LENDER,
        Roles.CASE_OFFICER,
        Roles.PRIVACY_OFFICER,
        Roles.REGULATOR
    })
    @Operation(summary = "A party with its fields masked")
    @Transactional
    public SubjectView view(UUID subjectId) {
        var subject = access.visible(subjectId);
        var shown = fields.of(subject.id());
        return new SubjectView(
                subject.id(), subject.isRegistered(), subject.profile(), shown.values(), shown.decisions());
    }
}
