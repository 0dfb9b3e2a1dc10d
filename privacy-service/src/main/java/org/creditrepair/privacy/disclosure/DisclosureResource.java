package org.creditrepair.privacy.disclosure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.subject.SubjectAccess;
import org.creditrepair.privacy.vault.Vault;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Clear data for a purpose, and the record of who saw them. */
@Path("/api/privacy/v1")
@Tag(name = "Disclosures")
class DisclosureResource {
    private static final UUID START = new UUID(0, 0);

    private final Disclosures disclosures;
    private final AccessRecordRepository records;
    private final SubjectAccess access;
    private final Vault vault;

    DisclosureResource(Disclosures disclosures, AccessRecordRepository records, SubjectAccess access, Vault vault) {
        this.disclosures = disclosures;
        this.records = records;
        this.access = access;
        this.vault = vault;
    }

    /**
     * @param fields clear values by field id; a field that the party does not have is absent
     */
    record Disclosed(UUID disclosureId, Map<String, String> fields) {

        @Override
        public String toString() {
            return "Disclosed[disclosureId=" + disclosureId + "]";
        }
    }

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     */
    record AccessRecordPage(List<AccessRecord.View> records, UUID next) {}

    @POST
    @Path("disclosures")
    @RolesAllowed({Roles.SERVICE, Roles.PLATFORM, Roles.LENDER, Roles.CASE_OFFICER, Roles.BORROWER})
    @Operation(summary = "Shows fields in the clear; recorded before it is answered")
    @Transactional
    @Idempotent(keepAnswer = false)
    public RestResponse<Disclosed> disclose(@NotNull @Valid DisclosureRequest asked) {
        var request = asked.about(access.requireVisible(asked.subjectId()));
        var recorded = disclosures.decide(request);
        if (!recorded.decision().isAllowed()) {
            throw Problem.of(403, "disclosure-refused", recorded.decision().reason())
                    .with("accessRecordId", recorded.id())
                    .exception();
        }
        var clear = new TreeMap<String, String>();
        vault.read(request.subjectId()).forEach((field, value) -> {
            if (request.fields().contains(field)) {
                clear.put(field.id(), value);
            }
        });
        return RestResponse.ok(new Disclosed(recorded.id(), clear));
    }

    @GET
    @Path("access-records")
    @RolesAllowed({Roles.AUDITOR, Roles.PRIVACY_OFFICER, Roles.BORROWER})
    @Operation(summary = "Who saw or asked for the data of a party, oldest first")
    @Transactional
    public AccessRecordPage accessRecords(
            @RestQuery @NotNull UUID subjectId,
            @RestQuery UUID after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var visible = access.requireVisible(subjectId);
        var page = Page.read(size, limit -> records.after(visible, after == null ? START : after, limit))
                .map(AccessRecord::view);
        return new AccessRecordPage(page.items(), page.next(AccessRecord.View::id));
    }
}
