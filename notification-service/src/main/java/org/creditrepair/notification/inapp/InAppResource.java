package org.creditrepair.notification.inapp;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.creditrepair.chassis.clock.BusinessClock;
import org.creditrepair.chassis.idempotency.Idempotent;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A borrower's own inbox. */
@Path("/api/notification/v1/inbox")
@Tag(name = "Inbox")
class InAppResource {
    private static final UUID START = new UUID(0, 0);

    private final InAppMessageRepository messages;
    private final Caller caller;
    private final BusinessClock clock;

    InAppResource(InAppMessageRepository messages, Caller caller, BusinessClock clock) {
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     */
    record MessagePage(List<InAppMessage.View> messages, UUID next) {}

    @GET
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The caller's messages, oldest first")
    @Transactional
    public MessagePage page(@RestQuery UUID after, @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var recipient = own();
        var page = Page.read(size, limit -> messages.after(recipient, after == null ? START : after, limit))
                .map(InAppMessage::view);
        return new MessagePage(page.items(), page.next(InAppMessage.View::messageId));
    }

    @POST
    @Path("{noticeId}/read")
    @RolesAllowed(Roles.BORROWER)
    @Operation(summary = "The caller has read the message")
    @Transactional
    @Idempotent
    public RestResponse<InAppMessage.View> read(UUID noticeId) {
        var message = messages.find(own(), noticeId).orElseThrow(InAppResource::notFound);
        message.read(clock.instant().truncatedTo(ChronoUnit.MICROS));
        return RestResponse.ok(message.view());
    }

    private UUID own() {
        return caller.subjectId().orElseThrow(InAppResource::notFound);
    }

    private static RuntimeException notFound() {
        return Problem.of(404, "message-not-found", "There is no such message.").exception();
    }
}
