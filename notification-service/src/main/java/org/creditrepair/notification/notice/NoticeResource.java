package org.creditrepair.notification.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Notices with every rule that decided about them. */
@Path("/api/notification/v1/notices")
@Tag(name = "Notices")
class NoticeResource {
    private static final UUID START = new UUID(0, 0);

    private final NoticeRepository notices;
    private final Caller caller;

    NoticeResource(NoticeRepository notices, Caller caller) {
        this.notices = notices;
        this.caller = caller;
    }

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     */
    record NoticePage(List<NoticeView> notices, UUID next) {}

    @GET
    @RolesAllowed({Roles.CASE_OFFICER, Roles.REGULATOR, Roles.AUDITOR, Roles.PRIVACY_OFFICER, Roles.BORROWER})
    @Operation(summary = "Notices sent, waiting and not sent, oldest first; a borrower sees its own only")
    @Transactional
    public NoticePage page(
            @RestQuery UUID subjectId,
            @RestQuery UUID after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var shown = visible(Optional.ofNullable(subjectId));
        var page = Page.read(size, limit -> notices.after(shown, after == null ? START : after, limit))
                .map(Notice::view);
        return new NoticePage(page.items(), page.next(NoticeView::noticeId));
    }

    private Optional<UUID> visible(Optional<UUID> wanted) {
        if (!caller.hasRole(Roles.BORROWER)) {
            return wanted;
        }
        var own = caller.subjectId().orElseThrow(NoticeResource::notFound);
        if (wanted.filter(subject -> !subject.equals(own)).isPresent()) {
            throw notFound();
        }
        return Optional.of(own);
    }

    private static RuntimeException notFound() {
        return Problem.of(404, "subject-not-found", "There is no such subject.").exception();
    }
}
