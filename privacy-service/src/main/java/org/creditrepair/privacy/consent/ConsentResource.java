package org.creditrepair.privacy.consent;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.BusinessZone;
import org.creditrepair.privacy.subject.SubjectAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Consent texts, and consents given and withdrawn by the party itself. */
@Path("/api/privacy/v1")
@Tag(name = "Consents")
class ConsentResource {
    private final Consents consents;
    private final ConsentRepository repository;
    private final ConsentTextRepository texts;
    private final SubjectAccess access;
    private final BusinessClock clock;

    ConsentResource(
            Consents consents,
            ConsentRepository repository,
            ConsentTextRepository texts,
            SubjectAccess access,
            BusinessClock clock) {
        this.consents = consents;
        this.repository = repository;
        this.texts = texts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param textVersion the version of the text that the party has read
     */
    record Grant(
            @NotNull UUID subjectId,

            @NotBlank @Pattern(regexp = "[a-z][a-z-]*", message = "must be a purpose such as credit-repair")
            String purpose,

            @NotNull Integer textVersion) {}

    record Texts(List<ConsentText.View> texts) {}

    record ConsentList(List<Consent.View> consents) {}

    @GET
    @Path("consent-texts")
    @RolesAllowed("**")
    @Operation(summary = "The texts of a purpose that are in force, in every language")
    @Transactional
    public Texts texts(
            @RestQuery @NotBlank @Pattern(regexp = "[a-z][a-z-]*", message = "must be a purpose such as credit-repair")
                    String purpose) {
        return new Texts(
                texts.inForce(purpose, today()).stream().map(ConsentText::view).toList());
    }

    @POST
    @Path("consents")
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The party consents to a purpose, against the version of the text that it has read")
    @Transactional
    @Idempotent
    public RestResponse<Consent.View> grant(@NotNull @Valid Grant grant) {
        var subjectId = access.lockVisible(grant.subjectId());
        var consent = consents.grant(subjectId, grant.purpose(), grant.textVersion(), today());
        return RestResponse.ResponseBuilder.<Consent.View>created(
                        URI.create("/api/privacy/v1/consents/" + consent.view().consentId()))
                .entity(consent.view())
                .build();
    }

    @POST
    @Path("consents/{consentId}/withdrawal")
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The party takes its consent back")
    @Transactional
    @Idempotent
    public RestResponse<Consent.View> withdraw(UUID consentId) {
        var consent = repository.locked(consentId).orElseThrow(ConsentResource::notFound);
        access.requireVisible(consent.subjectId());
        return RestResponse.ok(consents.withdraw(consent).view());
    }

    @GET
    @Path("subjects/{subjectId}/consents")
    @RolesAllowed({Roles.BORROWER, Roles.PRIVACY_OFFICER, Roles.CASE_OFFICER, Roles.AUDITOR})
    @Operation(summary = "The consents of a party, oldest first")
    @Transactional
    public ConsentList ofSubject(UUID subjectId) {
        return new ConsentList(repository.ofParty(access.requireVisible(subjectId)).stream()
                .map(Consent::view)
                .toList());
    }

    private LocalDate today() {
        return BusinessZone.today(clock);
    }

    private static RuntimeException notFound() {
        return Problem.of(404, "consent-not-found", "There is no such consent.").exception();
    }
}
