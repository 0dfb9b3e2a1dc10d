package org.creditrepair.repair.repaircase;

import java.util.UUID;

/** The short answer to a command. */
public record CaseStatus(UUID caseId, String caseNumber, String state, int version) {
    /** The names of the states, as alternatives of a regular expression. */
    public static final String NAMES =
            "Opened|Verified|Proposed|Agreed|Approved|Rejected|Published|Active|Broken|Completed|Restored|Suspended";

    public static CaseStatus of(RepairCase repairCase) {
        return new CaseStatus(
                repairCase.id(), repairCase.caseNumber(), repairCase.state().name(), repairCase.version());
    }
}
