package org.creditrepair.notification.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.notification.instalment.KnownPlans;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why the instalments of a plan were or were not reminded of. */
@Path("/api/notification/v1/plans/{planId}/ladder")
@Tag(name = "Ladders")
class LadderResource {
    private final KnownPlans plans;
    private final DunnedParties parties;
    private final Courses courses;
    private final InstalmentLadder ladder;

    LadderResource(KnownPlans plans, DunnedParties parties, Courses courses, InstalmentLadder ladder) {
        this.plans = plans;
        this.parties = parties;
        this.courses = courses;
        this.ladder = ladder;
    }

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR, Roles.PRIVACY_OFFICER})
    @Operation(summary = "The course of the ladder of a plan's instalments up to today, each move with its reason")
    @Transactional
    public LadderView course(UUID planId) {
        return plans.find(planId)
                .map(plan -> courses.of(plan, parties.of(plan.subjectId())))
                .map(course -> LadderView.of(planId, ladder.ladder().name(), course))
                .orElseThrow(() -> Problem.of(404, "plan-not-found", "No event has told of such a plan.")
                        .exception());
    }
}
