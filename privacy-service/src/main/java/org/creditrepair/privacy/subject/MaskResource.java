package org.creditrepair.privacy.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.privacy.BusinessZone;
import org.creditrepair.privacy.mask.MaskDecision;
import org.creditrepair.privacy.mask.MaskPolicy;
import org.creditrepair.privacy.mask.Viewer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Who sees how much of what, and why. The answers hold no data of a party. */
@Path("/api/privacy/v1")
@Tag(name = "Masks")
class MaskResource {
    private static final String NAME = "[a-z0-9-]+";
    private static final String NO_NAME = "must be a name in small letters, digits and hyphens";
    private static final int LONGEST_NAME = 64;

    private final MaskPolicy policy = MaskPolicy.shipped();
    private final CallersView view;
    private final Clock clock;

    MaskResource(CallersView view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    /**
     * @param row of the policy that decided; absent: none covers the view, and all is hidden
     * @param texts why, by language: {@code zh-CN} and {@code en}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(String id, String field, LocalDate day, String row, Map<String, String> texts) {

        static DecisionView of(MaskDecision decision) {
            return new DecisionView(
                    decision.id(),
                    decision.field().id(),
                    decision.day(),
                    decision.rowId().orElse(null),
                    Map.of("zh-CN", decision.inChinese(), "en", decision.inEnglish()));
        }
    }

    /**
     * @param decisions one for each class of fields
     */
    record MaskPreview(List<DecisionView> decisions) {}

    @GET
    @Path("mask-decisions/{id}")
    @RolesAllowed({
        Roles.BORROWER,
        Roles.PLATFORM,
        Roles.LENDER,
        Roles.CASE_OFFICER,
        Roles.PRIVACY_OFFICER,
        Roles.REGULATOR,
        Roles.AUDITOR
    })
    @Operation(summary = "Why a field is shown as it is")
    public DecisionView decision(String id) {
        return policy.find(id)
                .filter(view::mayAskAbout)
                .map(DecisionView::of)
                .orElseThrow(() -> Problem.of(404, "mask-decision-not-found", "The policy in force has not decided so.")
                        .exception());
    }

    @GET
    @Path("masks")
    @RolesAllowed({Roles.PRIVACY_OFFICER, Roles.AUDITOR})
    @Operation(summary = "What a viewer would see of each class of fields today")
    public MaskPreview preview(
            @RestQuery @NotNull @Size(max = LONGEST_NAME) @Pattern(regexp = NAME, message = NO_NAME) String role,
            @RestQuery @NotNull @Size(max = LONGEST_NAME) @Pattern(regexp = NAME, message = NO_NAME) String purpose,
            @RestQuery @NotNull @Size(max = LONGEST_NAME) @Pattern(regexp = NAME, message = NO_NAME)
                    String relationship,
            @RestQuery @NotNull @Size(max = LONGEST_NAME) @Pattern(regexp = NAME, message = NO_NAME) String channel) {
        var today = BusinessZone.today(clock);
        var decisions = policy.preview(new Viewer(role, purpose, relationship, channel), today);
        return new MaskPreview(decisions.stream().map(DecisionView::of).toList());
    }
}
