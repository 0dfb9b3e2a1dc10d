package org.creditrepair.repair.publication;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Public notices, for everybody. */
@Path("/api/repair/v1/public-notices")
@Tag(name = "Public notices")
class PublicNoticeResource {
    private final PublicNotices notices;

    PublicNoticeResource(PublicNotices notices) {
        this.notices = notices;
    }

    /**
     * @param next the value of {@code after} for the next page; absent on the last one
     */
    record NoticePage(List<PublicNotices.Notice> notices, String next) {}

    @GET
    @PermitAll
    @Operation(summary = "The notices that are shown today, by case number")
    @Transactional
    public NoticePage page(
            @RestQuery @DefaultValue("") String after, @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var page = Page.read(size, limit -> notices.after(after, limit));
        return new NoticePage(page.items(), page.next(PublicNotices.Notice::caseNumber));
    }

    @GET
    @Path("{caseNumber}")
    @PermitAll
    @Operation(summary = "The notice of a case while it is shown")
    @Transactional
    public PublicNotices.Notice notice(String caseNumber) {
        return notices.find(caseNumber)
                .orElseThrow(() -> Problem.of(404, "public-notice-not-found", "There is no such public notice.")
                        .exception());
    }
}
