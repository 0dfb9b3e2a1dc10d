package org.creditrepair.training.command;

import java.time.LocalDate;
import org.creditrepair.assessment.model.Identity.Approval;

/** Which approvals can be true of a model that is trained today. */
final class Approvals {
    private Approvals() {}

    /** @throws WrongOptionException where nobody approves, or on a day that is still to come */
    static void requireUntil(LocalDate today, Approval approval) {
        if (approval.approver().isBlank()) {
            throw new WrongOptionException("--approver must say who answers for the use of the model");
        }
        if (approval.approvedOn().isAfter(today)) {
            throw new WrongOptionException(
                    "--approved-on must not be after today, " + today + ": " + approval.approvedOn());
        }
    }

    /**
     * Nobody can have approved a model of rows that were not there yet.
     *
     * @param latest day of the rows
     * @throws WrongOptionException where the approval is older
     */
    static void requireSince(LocalDate latest, Approval approval) {
        if (approval.approvedOn().isBefore(latest)) {
            throw new WrongOptionException("--approved-on must not be before the latest row of the data, " + latest
                    + ": " + approval.approvedOn());
        }
    }
}
