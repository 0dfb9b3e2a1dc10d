package org.creditrepair.assessment.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.creditrepair.assessment.tape.MalformedTapeException;
import org.creditrepair.assessment.tape.TapeLine;
import org.creditrepair.chassis.idempotency.NaturallyIdempotent;
import org.creditrepair.chassis.paging.Page;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Tapes of a platform: what it reports of its obligations, month by month. */
@Path(ImportResource.PATH)
@Tag(name = "Imports")
class ImportResource {
    static final String PATH = "/api/assessment/v1/imports";

    private static final int SHOWN_REJECTIONS = 100;

    private final ObservationImport imports;
    private final ImportLedger ledger;
    private final Caller caller;

    ImportResource(ObservationImport imports, ImportLedger ledger, Caller caller) {
        this.imports = imports;
        this.ledger = ledger;
        this.caller = caller;
    }

    record Rejection(long line, String code, String reason) {
        static Rejection of(TapeLine.Rejected rejected) {
            return new Rejection(
                    rejected.line(), rejected.reason().code(), rejected.reason().text());
        }
    }

    /**
     * @param finishedAt absent while the import runs, and for ever where it was interrupted
     * @param rejections the first hundred, by line
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportReport(
            UUID importId,
            boolean correction,
            Instant startedAt,
            Instant finishedAt,
            long rows,
            long accepted,
            long unchanged,
            long corrected,
            long rejected,
            List<Rejection> rejections) {}

    /**
     * @param next what to ask for as {@code after} to get the next page; absent on the last
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RejectionPage(List<Rejection> rejections, Long next) {}

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "Imports a tape (CSV subject_id,obligation,month,band; plain or gzip) while it arrives")
    @NaturallyIdempotent
    public ImportReport take(
            @RestQuery @DefaultValue("false") boolean correction,
            @RestHeader("Content-Encoding") String encoding,
            InputStream body) {
        var platformId = caller.requiredPlatformId();
        try {
            return report(
                    imports.run(platformId, correction, body, isGzip(encoding)).id());
        } catch (MalformedTapeException e) {
            throw Problem.of(400, e.code(), e.getMessage()).exception();
        } catch (IOException e) {
            throw Problem.of(400, "upload-interrupted", "The body stopped arriving; post the same file again.")
                    .exception();
        }
    }

    @GET
    @Path("{importId}")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "What an import did so far")
    public ImportReport report(UUID importId) {
        var entry = entry(importId);
        var counts = entry.counts();
        return new ImportReport(
                entry.id(),
                entry.correction(),
                entry.startedAt(),
                entry.finishedAt().orElse(null),
                counts.rows(),
                counts.accepted(),
                counts.unchanged(),
                counts.corrected(),
                counts.rejected(),
                ledger.rejections(entry.number(), 0, SHOWN_REJECTIONS).stream()
                        .map(Rejection::of)
                        .toList());
    }

    @GET
    @Path("{importId}/rejections")
    @RolesAllowed({Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "The rows that an import did not take, by line")
    public RejectionPage rejections(
            UUID importId,
            @RestQuery @DefaultValue("0") @Min(0) long after,
            @RestQuery @DefaultValue("100") @Min(1) @Max(1000) int size) {
        var importNumber = entry(importId).number();
        var page = Page.read(size, limit -> ledger.rejections(importNumber, after, limit))
                .map(Rejection::of);
        return new RejectionPage(page.items(), page.next(Rejection::line));
    }

    private ImportLedger.Entry entry(UUID importId) {
        return ledger.find(importId, caller.requiredPlatformId())
                .orElseThrow(() -> Problem.of(404, "import-not-found", "There is no such import.")
                        .exception());
    }

    private static boolean isGzip(String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        if (encoding.equalsIgnoreCase("gzip")) {
            return true;
        }
        throw Problem.of(415, "unsupported-encoding", "Content-Encoding must be gzip or absent.")
                .exception();
    }
}
