package org.creditrepair.notification.party;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.creditrepair.notification.contact.Channel;
import org.creditrepair.notification.contact.Purpose;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a borrower does not want to be written to about, and how. */
@Path("/api/notification/v1/opt-outs")
@Tag(name = "Opt-outs")
class OptOutResource {
    private final OptOuts optOuts;
    private final Parties parties;
    private final Caller caller;
    private final BusinessClock clock;

    OptOutResource(OptOuts optOuts, Parties parties, Caller caller, BusinessClock clock) {
        this.optOuts = optOuts;
        this.parties = parties;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Statutory and security notices cannot be opted out of.
     *
     * @param optedOut false to opt in again
     */
    record Choice(
            @NotNull @Pattern(regexp = "email|in-app", message = "must be email or in-app")
            String channel,

            @NotNull @Pattern(regexp = "repair|collection", message = "must be repair or collection")
            String purpose,

            @NotNull Boolean optedOut) {}

    /**
     * @param since when the party said so
     */
    record OptOutView(String channel, String purpose, Instant since) {

        static OptOutView of(OptOuts.InForce optOut) {
            return new OptOutView(optOut.channel().id(), optOut.purpose().id(), optOut.since());
        }
    }

    record OptOutList(List<OptOutView> optOuts) {}

    @GET
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The caller's opt-outs that are in force")
    @Transactional
    public OptOutList list() {
        return listOf(own());
    }

    @POST
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The caller opts out of a channel for a purpose, or in again; answers what is in force then")
    @Transactional
    @Idempotent
    public RestResponse<OptOutList> choose(@NotNull @Valid Choice choice) {
        var subjectId = own();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        optOuts.tell(subjectId, Channel.of(choice.channel()), Purpose.of(choice.purpose()), choice.optedOut(), now);
        return RestResponse.ok(listOf(subjectId));
    }

    private OptOutList listOf(UUID subjectId) {
        return new OptOutList(optOuts.of(subjectId).stream().map(OptOutView::of).toList());
    }

    private UUID own() {
        return caller.subjectId()
                .map(parties::survivorOf)
                .orElseThrow(() -> Problem.of(404, "party-not-found", "There is no such party.")
                        .exception());
    }
}
