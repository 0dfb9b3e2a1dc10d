package org.creditrepair.assessment.creditfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.joinedsubject.JoinedSubjects;
import org.creditrepair.chassis.problem.Problem;
import org.creditrepair.chassis.security.Caller;
import org.creditrepair.chassis.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Credit files: a borrower's own, a platform's own part, for the others the whole. The id of a joined subject leads to
 * the file of its survivor.
 */
@Path("/api/assessment/v1/credit-files")
@Tag(name = "Credit files")
class CreditFileResource {
    private final CreditFiles files;
    private final JoinedSubjects subjects;
    private final Caller caller;

    CreditFileResource(CreditFiles files, JoinedSubjects subjects, Caller caller) {
        this.files = files;
        this.subjects = subjects;
        this.caller = caller;
    }

    record ObservationView(YearMonth month, String band) {}

    /**
     * @param observations newest month first
     */
    record ObligationView(String platformId, String obligation, List<ObservationView> observations) {
        static ObligationView of(ObligationHistory history) {
            return new ObligationView(
                    history.platformId(),
                    history.reference(),
                    history.observations().stream()
                            .map(observation -> new ObservationView(
                                    observation.month(), observation.band().code()))
                            .toList());
        }
    }

    record CreditFileView(UUID subjectId, List<ObligationView> obligations, List<Annotation> annotations) {}

    @GET
    @Path("{subjectId}")
    @RolesAllowed({Roles.ASSESSOR, Roles.CASE_OFFICER, Roles.REGULATOR, Roles.BORROWER, Roles.PLATFORM, Roles.LENDER})
    @Operation(summary = "Obligations with their monthly observations, and annotations")
    public CreditFileView view(UUID subjectId) {
        var file = visible(subjects.survivorOf(subjectId))
                .filter(found -> !found.isEmpty())
                .orElseThrow(() -> Problem.of(404, "credit-file-not-found", "There is no such credit file.")
                        .exception());
        return new CreditFileView(
                file.subjectId(),
                file.obligations().stream().map(ObligationView::of).toList(),
                file.annotations());
    }

    private Optional<CreditFile> visible(UUID subjectId) {
        if (caller.hasRole(Roles.BORROWER)) {
            return caller.subjectId().filter(subjectId::equals).map(files::of);
        }
        if (caller.hasRole(Roles.PLATFORM) || caller.hasRole(Roles.LENDER)) {
            return Optional.of(files.ofPlatform(subjectId, caller.requiredPlatformId()));
        }
        return Optional.of(files.of(subjectId));
    }
}
