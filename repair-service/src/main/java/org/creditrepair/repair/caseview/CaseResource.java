package org.creditrepair.repair.caseview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.repair.repaircase.CaseAccess;
import org.creditrepair.repair.repaircase.CaseRepository;
import org.creditrepair.repair.repaircase.CaseScope;
import org.creditrepair.repair.repaircase.CaseStatus;
import org.creditrepair.repair.repaircase.RepairCase;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Cases, for those who may see them. */
@Path("/api/repair/v1/cases")
@RolesAllowed({
    Roles.BORROWER,
    Roles.PLATFORM,
    Roles.LENDER,
    Roles.CASE_OFFICER,
    Roles.REGULATOR,
    Roles.ASSESSOR,
    Roles.AUDITOR
})
@Tag(name = "Cases")
class CaseResource {
    private static final UUID START = new UUID(0, 0);

    private final CaseAccess access;
    private final CaseRepository cases;
    private final CaseViews views;

    CaseResource(CaseAccess access, CaseRepository cases, CaseViews views) {
        this.access = access;
        this.cases = cases;
        this.views = views;
    }

    record CaseSummary(
            UUID caseId,
            String caseNumber,
            UUID subjectId,
            String platformId,
            String obligation,
            String state,
            int version,
            LocalDate openedOn) {

        static CaseSummary of(RepairCase repairCase) {
            return new CaseSummary(
                    repairCase.id(),
                    repairCase.caseNumber(),
                    repairCase.subjectId(),
                    repairCase.platformId(),
                    repairCase.obligation(),
                    repairCase.state().name(),
                    repairCase.version(),
                    repairCase.openedOn());
        }
    }

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     */
    record CasePage(List<CaseSummary> cases, UUID next) {}

    @GET
    @Path("{caseId}")
    @Operation(summary = "A case with its problems, debt, plan and what can be done now")
    @Transactional
    public CaseView view(UUID caseId) {
        return views.of(access.visible(caseId), !(access.scope() instanceof CaseScope.OfPlatform));
    }

    @GET
    @Operation(summary = "The cases that the caller may see, oldest first")
    @Transactional
    public CasePage page(
            @RestQuery UUID subjectId,
            @RestQuery @Pattern(regexp = CaseStatus.NAMES, message = "must be one of " + CaseStatus.NAMES) String state,
            @RestQuery UUID after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var search = new CaseRepository.Search(subjectId, state, after == null ? START : after);
        var page = Page.read(size, limit -> cases.find(access.scope(), search, limit))
                .map(CaseSummary::of);
        return new CasePage(page.items(), page.next(CaseSummary::caseId));
    }
}
